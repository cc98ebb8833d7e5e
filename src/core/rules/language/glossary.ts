import { gather } from "../../document/gather";
import type { NonEmpty } from "../../document/result";
import type { Briefing } from "../../recognise/briefing";
import { isHonorific } from "../../recognise/word-sense";
import { acronymsOf } from "../../text/acronyms-in";
import { isLetter, kind } from "../../text/characters";
import { explanationsIn, type Explanation } from "../../text/explanations-in";
import { kindAt } from "../../text/noted-signs";
import { onceFor } from "../../text/once-for";
import { sign } from "../../text/signs";
import { smallWordsOfAny } from "../../text/small-words";
import type { Word } from "../../text/words-in";
import { runningTextWith, type Written } from "./written";

export interface Use {
  readonly acronym: Word;
  readonly written: Written;
}

export interface Told {
  readonly explanation: Explanation;
  readonly written: Written;
}

/** The acronyms of a paper by their name in capitals, each in reading order. */
export interface Glossary {
  readonly uses: ReadonlyMap<string, NonEmpty<Use>>;
  readonly explanations: ReadonlyMap<string, NonEmpty<Told>>;
}

/** An explanation as it stands in the paper, the acronym with what it is short for. */
export const wordsOf = ({ written, explanation: { from, to } }: Told): string => written.paragraph.text.slice(from, to);

export const nameOf = ({ text }: Word): string => text.toUpperCase();

/** Who meets is known to who meets: the sides, the people and what the title calls them. */
const partiesOf = ({ sides, parts }: Briefing): ReadonlySet<string> => {
  const titles = gather(
    parts.filter(({ spec }) => spec.content === "line"),
    ({ body }) => body,
  );
  const names = [
    ...titles.map(({ text }) => text),
    ...gather(sides, ({ name, people }) => [name ?? "", ...people.map((person) => person.name)]),
  ];
  return new Set(gather(names, (name) => name.toUpperCase().split(/[^\p{L}\p{N}&-]+/u)));
};

const directorates = new Set(["DG", "DGs", "GD"]);
/** What mostly stands before an acronym: "the", but not "her". */
const isEveryday = (word: string): boolean => smallWordsOfAny.has(word) && !isHonorific(word);

/** Whether a bracket, a letter, or a blank behind an everyday word stands before a place: told by its characters. */
const followsEverydayWord = (text: string, place: number): boolean => {
  const code = text.charCodeAt(place - 1);
  if (code !== 0x20) return code > 0x20 && code < 0x80;
  let from = place - 1;
  while (kindAt(text, from - 1) === kind.small) from -= 1;
  return isEveryday(text.slice(from, place - 1)) && !isLetter(kindAt(text, from - 1));
};

/** "DG HOME" and "Ms BRANDT" are names. */
const isName = (text: string, { from }: Word): boolean => {
  if (followsEverydayWord(text, from)) return false;
  const before = /(\p{L}+\.?)\s$/u.exec(text.slice(Math.max(0, from - 20), from))?.[1] ?? "";
  return directorates.has(before) || isHonorific(before);
};

const add = <T>(groups: Map<string, [T, ...T[]]>, name: string, one: T): void => {
  const group = groups.get(name);
  if (group) group.push(one);
  else groups.set(name, [one]);
};

/** "EU-NATO" is two acronyms, unless the paper explains it or writes "eu-NATO" too. */
const partsOf = (use: Use, whole: ReadonlySet<string>): readonly Use[] => {
  const { acronym, written } = use;
  if (!acronym.text.includes("-") || whole.has(nameOf(acronym))) return [use];
  let from = acronym.from;
  return acronym.text.split("-").map((text) => {
    const part = { text, from, to: from + text.length };
    from = part.to + 1;
    return { acronym: part, written };
  });
};

/** The acronyms that a paper uses and explains in what is said and told, without the names of those who meet. */
export const glossaryOf = onceFor((briefing: Briefing): Glossary => {
  let parties: ReadonlySet<string> | null = null;
  const isParty = (name: string): boolean => (parties ??= partiesOf(briefing)).has(name);
  const explanations = new Map<string, [Told, ...Told[]]>();
  const uses = new Map<string, [Use, ...Use[]]>();
  const used: Use[] = [];
  const whole = new Set<string>();
  for (const written of runningTextWith(briefing, sign.acronym)) {
    const { paragraph, from } = written;
    const acronyms = acronymsOf(paragraph, briefing.model);
    for (const explanation of explanationsIn(paragraph.text, acronyms)) {
      const name = nameOf(explanation.acronym);
      whole.add(name);
      if (!isParty(name)) add(explanations, name, { explanation, written });
    }
    for (const acronym of acronyms) {
      if (acronym.from < from || isName(paragraph.text, acronym)) continue;
      used.push({ acronym, written });
      if (kindAt(acronym.text, 0) !== kind.capital && /^\p{Ll}/u.test(acronym.text)) whole.add(nameOf(acronym));
    }
  }
  for (const use of used) {
    for (const part of partsOf(use, whole)) {
      const name = nameOf(part.acronym);
      if (!isParty(name)) add(uses, name, part);
    }
  }
  return { uses, explanations };
});
