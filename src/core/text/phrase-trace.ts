import type { DocumentModel } from "../document/model";
import { wordIndexOf } from "./word-index";
import { wordNumbers } from "./word-numbers";

const cells = 0x1000;
const cellOf = (number: number): number => (number ^ (number >>> 12)) & (cells - 1);

/** The words of a phrase, and which of them is likely to stand in the fewest texts. */
interface Phrase {
  readonly numbers: Uint32Array;
  readonly rare: number;
}

interface Told {
  readonly phrases: ReadonlyMap<number, readonly Phrase[]>;
  /** 1 where one of the rare words may be: nearly all words are told by this alone. */
  readonly cells: Uint8Array;
  /** A phrase without a word is told by nothing. */
  readonly isBlind: boolean;
}

/** The place of the longest word. */
const rarestOf = (phrase: string): number => {
  const words = phrase.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== "");
  return words.reduce((rare, word, at) => (word.length > (words[rare] ?? "").length ? at : rare), 0);
};

const tell = (all: readonly string[]): Told => {
  const phrases = new Map<number, Phrase[]>();
  const told = new Uint8Array(cells);
  let isBlind = false;
  for (const text of all) {
    const numbers = wordNumbers(text);
    const rare = Math.min(rarestOf(text), numbers.length - 1);
    const number = numbers[rare];
    if (number === undefined) {
      isBlind = true;
      continue;
    }
    phrases.set(number, [...(phrases.get(number) ?? []), { numbers, rare }]);
    told[cellOf(number)] = 1;
  }
  return { phrases, cells: told, isBlind };
};

/**
 * Phrases of which a rule needs at least one to have anything to say: told from the words of a document, as they stand
 * one behind the other. For patterns whose limits are no digits.
 */
export class PhraseTrace {
  #told: Told | null = null;

  constructor(private readonly phrases: readonly string[]) {}

  /** By the index of a paragraph, 1 where it may hold one of the phrases. */
  paragraphsIn(model: DocumentModel): Uint8Array {
    const { numbers, starts, unsure } = wordIndexOf(model);
    const told = (this.#told ??= tell(this.phrases));
    const held = told.isBlind ? new Uint8Array(unsure.length).fill(1) : unsure.slice();
    let index = 0;
    for (let at = 0; at < numbers.length; at += 1) {
      const number = numbers[at] ?? 0;
      if (told.cells[cellOf(number)] === 0) continue;
      while ((starts[index + 1] ?? Infinity) <= at) index += 1;
      const stands = ({ numbers: phrase, rare }: Phrase): boolean =>
        at - rare >= (starts[index] ?? 0) && phrase.every((one, place) => numbers[at - rare + place] === one);
      if (told.phrases.get(number)?.some(stands)) held[index] = 1;
    }
    return held;
  }
}
