import type { DocumentModel } from "../document/model";
import type { Paragraph } from "../document/paragraph";
import { languages, type Language } from "../profile/profile";
import type { Briefing } from "../recognise/briefing";
import { foldText } from "../recognise/normalise-heading";
import { NumberCells } from "./number-cells";
import { onceFor } from "./once-for";
import { smallWords } from "./small-words";
import { rowOf, wordIndexOf, type WordRow } from "./word-index";
import { wordNumbers } from "./word-numbers";

/** So many more small words of another language than of the paper's own, and a paragraph is in the other. */
const clearLead = 3;

type Counts = Record<Language, number>;

const countIn = (text: string): Counts => {
  const found: Counts = { en: 0, fr: 0, de: 0 };
  for (const word of foldText(text).split(/[^a-z]+/)) {
    for (const language of languages) if (smallWords[language].has(word)) found[language] += 1;
  }
  return found;
};

const bits = 12;

interface SmallNumbers {
  /** The languages that a word is a small one of, by its number. */
  readonly languagesOf: ReadonlyMap<number, readonly Language[]>;
  readonly cells: NumberCells;
}

const readSmallNumbers = (): SmallNumbers => {
  const languagesOf = new Map<number, Language[]>();
  for (const language of languages) {
    for (const number of wordNumbers([...smallWords[language]].join(" "))) {
      languagesOf.set(number, [...(languagesOf.get(number) ?? []), language]);
    }
  }
  return { languagesOf, cells: new NumberCells(languagesOf.keys(), bits) };
};

let smallNumbers: SmallNumbers | null = null;

const addFrom = ({ numbers, from, to }: WordRow, found: Counts): void => {
  const small = (smallNumbers ??= readSmallNumbers());
  for (let at = from; at < to; at += 1) {
    const number = numbers[at] ?? 0;
    if (!small.cells.mayHold(number)) continue;
    for (const language of small.languagesOf.get(number) ?? []) found[language] += 1;
  }
};

/** The same from the numbers of the words, where they tell all that there is. */
const countInRows = (paragraph: Paragraph, model: DocumentModel): Counts => {
  const found: Counts = { en: 0, fr: 0, de: 0 };
  const { parts, partStarts } = wordIndexOf(model);
  const { index } = paragraph;
  addFrom(rowOf(paragraph, model), found);
  addFrom({ numbers: parts, from: partStarts[index] ?? 0, to: partStarts[index + 1] ?? 0 }, found);
  return found;
};

const likeliest = (paragraph: Paragraph, model: DocumentModel, own: Language): Language => {
  const isUnsure = wordIndexOf(model).unsure[paragraph.index] !== 0;
  const found = isUnsure ? countIn(paragraph.text) : countInRows(paragraph, model);
  const best = languages.reduce((most, language) => (found[language] > found[most] ? language : most));
  return found[best] >= found[own] + clearLead ? best : own;
};

const known = onceFor<Briefing, (Language | undefined)[]>(() => []);

/** The language of one paragraph: the paper's own, unless its small words clearly speak for another. */
export const languageOf = (paragraph: Paragraph, briefing: Briefing): Language =>
  (known(briefing)[paragraph.index] ??= likeliest(paragraph, briefing.model, briefing.language));
