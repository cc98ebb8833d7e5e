import { addRuns, eachRun, noRuns, wordNumbers, type Step } from "./word-runs";

/** How many of a text's words stand in the same order somewhere else, of how many. */
export interface Shared {
  readonly shared: number;
  readonly words: number;
}

/**
 * For each text, how many of its words stand in runs of `length` words or more that one of the others has too, whatever
 * the case, the accents and the punctuation. The runs of the texts are looked up, never all compared with all.
 */
export const sharedRuns = (texts: readonly string[], others: readonly string[], length: number): readonly Shared[] => {
  const split = texts.map(wordNumbers);
  const runs = noRuns();
  for (const numbers of split) addRuns(runs, numbers, length);
  if (runs.next.size === 0) return split.map(({ length: words }) => ({ shared: 0, words }));
  const found = new Set<Step>();
  for (const other of others) eachRun(runs, wordNumbers(other), length, (run) => found.add(run));
  return split.map((numbers) => {
    let shared = 0;
    let done = 0;
    eachRun(runs, numbers, length, (run, from) => {
      if (!found.has(run)) return;
      shared += from + length - Math.max(from, done);
      done = from + length;
    });
    return { shared, words: numbers.length };
  });
};
