import { foldText } from "../recognise/normalise-heading";
import { wordsIn } from "./words-in";

/** A text that says again what an earlier one says. */
export interface Repeated {
  /** Places in the list of texts. */
  readonly at: number;
  readonly first: number;
  /** Word for word, but for case, accents and punctuation. */
  readonly exactly: boolean;
}

const foldedWords = (text: string): readonly string[] => wordsIn(text).map(({ text: word }) => foldText(word));

/** The text that most words of these are taken from in runs, and how many they are. */
const sourceOf = (words: readonly string[], owners: ReadonlyMap<string, number>, length: number) => {
  const shared = new Map<number, { words: number; done: number }>();
  let best = { first: -1, words: 0 };
  for (let at = 0; at + length <= words.length; at += 1) {
    const first = owners.get(words.slice(at, at + length).join(" "));
    if (first === undefined) continue;
    const before = shared.get(first) ?? { words: 0, done: 0 };
    const found = { words: before.words + at + length - Math.max(at, before.done), done: at + length };
    shared.set(first, found);
    if (found.words > best.words) best = { first, words: found.words };
  }
  return best;
};

/**
 * The texts of which so many per cent of the words stand, in runs of `length` words or more, in one earlier text; shorter
 * texts only where all their words are the same. Every run is kept by the first text that has it.
 */
export const repeatedTexts = (texts: readonly string[], length: number, share: number): readonly Repeated[] => {
  const wholes = new Map<string, number>();
  const owners = new Map<string, number>();
  const repeated: Repeated[] = [];
  for (const [at, text] of texts.entries()) {
    const words = foldedWords(text);
    const whole = words.join(" ");
    const same = wholes.get(whole);
    const source = sourceOf(words, owners, length);
    if (same !== undefined) repeated.push({ at, first: same, exactly: true });
    else if (source.words > 0 && source.words * 100 >= words.length * share) {
      repeated.push({ at, first: source.first, exactly: false });
    }
    if (words.length > 0 && same === undefined) wholes.set(whole, at);
    for (let from = 0; from + length <= words.length; from += 1) {
      const run = words.slice(from, from + length).join(" ");
      if (!owners.has(run)) owners.set(run, at);
    }
  }
  return repeated;
};
