import type { DocumentModel } from "../document/model";
import { wordIndexOf } from "./word-index";
import { wordNumbers } from "./word-numbers";

const cells = 0x4000;
const cellOf = (number: number): number => (number ^ (number >>> 14)) & (cells - 1);

interface Told {
  readonly numbers: ReadonlySet<number>;
  /** 1 where one of the numbers may be: nearly all words are told by this alone. */
  readonly cells: Uint8Array;
}

const tell = (words: readonly string[]): Told => {
  const told = { numbers: new Set<number>(), cells: new Uint8Array(cells) };
  for (const number of words.flatMap((some) => [...wordNumbers(some)])) {
    told.numbers.add(number);
    told.cells[cellOf(number)] = 1;
  }
  return told;
};

/**
 * Words of which a rule needs at least one to have anything to say. Only in paragraphs that may hold one is it worth
 * searching: it is told from the words of the document, which are counted once for all rules.
 */
export class WordTrace {
  /** Worked out when it is first asked: most papers are judged in a process of their own. */
  #told: Told | null = null;

  constructor(private readonly words: readonly string[]) {}

  /** By the index of a paragraph, 1 where it may hold one of the words. */
  paragraphsIn(model: DocumentModel): Uint8Array {
    const { numbers, starts, unsure } = wordIndexOf(model);
    const told = (this.#told ??= tell(this.words));
    const held = unsure.slice();
    for (let index = 0; index < held.length; index += 1) {
      const end = starts[index + 1] ?? 0;
      for (let at = starts[index] ?? 0; at < end && held[index] === 0; at += 1) {
        const number = numbers[at] ?? 0;
        if (told.cells[cellOf(number)] === 1 && told.numbers.has(number)) held[index] = 1;
      }
    }
    return held;
  }
}

/** The trace of words, each of them one, whatever its case and accents; several in one text with blanks between them. */
export const wordTrace = (...words: readonly string[]): WordTrace => new WordTrace(words);

/** The word of a phrase that is likely to stand in the fewest texts: the longest. "" where there is none. */
const rarestWord = (phrase: string): string =>
  phrase.split(/[^\p{L}\p{N}\p{M}]+/u).reduce((longest, word) => (word.length >= longest.length ? word : longest), "");

/** The trace of whole phrases; null where one of them has no word by which it could be told. */
export const phraseTrace = (phrases: readonly string[]): WordTrace | null => {
  const words = phrases.map(rarestWord);
  return words.some((word) => wordNumbers(word).length === 0) ? null : new WordTrace(words);
};

/** By the index of a paragraph, 1 where it may hold one of the words. */
export const paragraphsWith = (trace: WordTrace, model: DocumentModel): Uint8Array => trace.paragraphsIn(model);
