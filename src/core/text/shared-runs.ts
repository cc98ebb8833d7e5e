import type { WordRow } from "./word-index";
import { WordRuns, type TextNumbers } from "./word-runs";

/** How many of a text's words stand in the same order somewhere else, of how many. */
export interface Shared {
  readonly shared: number;
  readonly words: number;
}

/**
 * For each text, how many of its words stand in runs of `length` words or more that one of the others has too, whatever
 * the case, the accents and the punctuation. The runs of the texts are looked up, never all compared with all.
 */
export const sharedRuns = (texts: TextNumbers, others: readonly WordRow[], length: number): readonly Shared[] => {
  const { starts, numbers } = texts;
  const runs = new WordRuns(texts, length);
  const found = new Uint8Array(numbers.length);
  for (const other of others) runs.markIn(other, found);
  const all: Shared[] = [];
  const isAny = found.includes(1);
  for (let text = 0; text + 1 < starts.length; text += 1) {
    const [from = 0, to = 0] = [starts[text], starts[text + 1]];
    let shared = 0;
    let done = from;
    for (let at = from; isAny && at + length <= to; at += 1) {
      if (found[runs.firsts[at] ?? 0] === 0) continue;
      shared += at + length - Math.max(at, done);
      done = at + length;
    }
    all.push({ shared, words: to - from });
  }
  return all;
};
