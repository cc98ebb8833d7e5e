import { foldText } from "../recognise/normalise-heading";
import { wordsIn } from "./words-in";

/** How many of a text's words stand in the same order somewhere else, of how many. */
export interface Shared {
  readonly shared: number;
  readonly words: number;
}

/** A text as numbers, one for each different word; -1 for a word that is not asked about. */
const numbersOf = (text: string, vocabulary: ReadonlyMap<string, number>): readonly number[] =>
  wordsIn(text).map((word) => vocabulary.get(foldText(word.text)) ?? -1);

const vocabularyOf = (texts: readonly string[]): ReadonlyMap<string, number> => {
  const vocabulary = new Map<string, number>();
  for (const text of texts) {
    for (const { text: word } of wordsIn(text)) {
      const folded = foldText(word);
      if (!vocabulary.has(folded)) vocabulary.set(folded, vocabulary.size);
    }
  }
  return vocabulary;
};

/** Calls back for every run of so many known words, with its name and where it begins. */
const eachRun = (numbers: readonly number[], length: number, visit: (name: string, from: number) => void): void => {
  let known = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    known = numbers[at] === -1 ? 0 : known + 1;
    if (known >= length) visit(numbers.slice(at + 1 - length, at + 1).join(" "), at + 1 - length);
  }
};

/**
 * For each text, how many of its words stand in runs of `length` words or more that one of the others has too, whatever
 * the case, the accents and the punctuation. The runs of the texts are looked up, never all compared with all.
 */
export const sharedRuns = (texts: readonly string[], others: readonly string[], length: number): readonly Shared[] => {
  const vocabulary = vocabularyOf(texts);
  const numbered = texts.map((text) => numbersOf(text, vocabulary));
  const asked = new Set<string>();
  for (const numbers of numbered) eachRun(numbers, length, (name) => asked.add(name));
  if (asked.size === 0) return numbered.map(({ length: words }) => ({ shared: 0, words }));
  const found = new Set<string>();
  for (const other of others) {
    eachRun(numbersOf(other, vocabulary), length, (name) => {
      if (asked.has(name)) found.add(name);
    });
  }
  return numbered.map((numbers) => {
    let shared = 0;
    let done = 0;
    eachRun(numbers, length, (name, from) => {
      if (!found.has(name)) return;
      shared += from + length - Math.max(from, done);
      done = from + length;
    });
    return { shared, words: numbers.length };
  });
};
