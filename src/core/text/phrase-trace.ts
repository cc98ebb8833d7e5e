import type { DocumentModel } from "../document/model";
import { NumberCells } from "./number-cells";
import { ofOnePiece, surveyTexts } from "./text-survey";
import { wordIndexOf } from "./word-index";

const bits = 14;

/** The words of a phrase, and which of them is likely to stand in the fewest texts. */
interface Phrase {
  /** Its place among all, from 1 on. */
  readonly place: number;
  readonly numbers: Uint32Array;
  readonly rare: number;
}

interface Told {
  /** By the number of their rare words. */
  readonly phrases: ReadonlyMap<number, readonly Phrase[]>;
  readonly cells: NumberCells;
  /** A phrase without a word is told by nothing. */
  readonly isBlind: boolean;
}

/** The place of the longest word. */
const rarestOf = (phrase: string): number => {
  const words = phrase.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== "");
  return words.reduce((rare, word, at) => (word.length > (words[rare] ?? "").length ? at : rare), 0);
};

const tell = (all: readonly string[]): Told => {
  const survey = surveyTexts(all.map((text) => ({ text: ofOnePiece(text) })));
  const phrases = new Map<number, Phrase[]>();
  let isBlind = false;
  all.forEach((text, at) => {
    const numbers = survey.numbers.subarray(survey.starts[at], survey.starts[at + 1]);
    const rare = Math.min(rarestOf(text), numbers.length - 1);
    const number = numbers[rare];
    if (number === undefined) {
      isBlind = true;
      return;
    }
    phrases.set(number, [...(phrases.get(number) ?? []), { place: at + 1, numbers, rare }]);
  });
  return { phrases, cells: new NumberCells(phrases.keys(), bits), isBlind };
};

/** More than one phrase, or one of which the words tell nothing. */
export const anyPhrase = 0xffff;

/** Whether all words of a phrase stand there whose rare word stands at a place. */
const stands = ({ numbers: phrase, rare }: Phrase, numbers: Uint32Array, at: number, start: number): boolean => {
  if (at - rare < start) return false;
  for (let place = 0; place < phrase.length; place += 1) {
    if (numbers[at - rare + place] !== phrase[place]) return false;
  }
  return true;
};

/** What is held whatever the words are. */
const beforeWords = ({ isBlind }: Told, unsure: Uint32Array): Uint16Array => {
  const held = new Uint16Array(unsure.length);
  for (let at = 0; at < held.length; at += 1) if (isBlind || unsure[at] === 1) held[at] = anyPhrase;
  return held;
};

/**
 * Phrases of which a rule needs at least one to have anything to say: told from the words of a document, as they stand
 * one behind the other. For patterns whose limits are no digits.
 */
export class PhraseTrace {
  #told: Told | null = null;

  constructor(private readonly phrases: readonly string[]) {}

  /** By the index of a paragraph, the place of the one phrase that it may hold, from 1 on, or `anyPhrase`; 0 for none. */
  phrasesIn(model: DocumentModel): Uint16Array {
    const { numbers, starts, unsure } = wordIndexOf(model);
    const told = (this.#told ??= tell(this.phrases));
    const held = beforeWords(told, unsure);
    let index = 0;
    for (let at = 0; at < numbers.length; at += 1) {
      const number = numbers[at] ?? 0;
      if (!told.cells.mayHold(number)) continue;
      while ((starts[index + 1] ?? Infinity) <= at) index += 1;
      for (const phrase of told.phrases.get(number) ?? []) {
        if (!stands(phrase, numbers, at, starts[index] ?? 0)) continue;
        held[index] = held[index] === 0 || held[index] === phrase.place ? phrase.place : anyPhrase;
      }
    }
    return held;
  }
}
