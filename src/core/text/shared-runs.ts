import type { WordRow } from "./word-index";
import { wordNumbers } from "./word-numbers";
import { addRuns, eachRun, noRuns, runAt, type Step } from "./word-runs";

/** How many of a text's words stand in the same order somewhere else, of how many. */
export interface Shared {
  readonly shared: number;
  readonly words: number;
}

const cells = 0x4000;
const factor = 0x2c1b3c6d;

/** The sum of a run with one word more at its end. */
const withWord = (sum: number, number: number): number => (Math.imul(sum, factor) + number) | 0;
const cellOf = (sum: number): number => Math.imul(sum, 0x297a2d39) >>> 18;

/** What the first word of a run is multiplied by in its sum, when the last one has come. */
const weightOfFirst = (length: number): number => {
  let weight = 1;
  for (let at = 1; at < length; at += 1) weight = Math.imul(weight, factor);
  return weight;
};

/** The runs of some texts that are looked for until each is found. */
class Search {
  readonly #runs = noRuns();
  readonly #found = new Set<Step>();
  /** How many runs that are still looked for share a cell: where none does, no run is walked along. */
  readonly #open = new Uint32Array(cells);
  readonly #weight: number;

  constructor(
    texts: readonly Uint32Array[],
    private readonly length: number,
  ) {
    this.#weight = weightOfFirst(length);
    const known = new Set<Step>();
    for (const numbers of texts) {
      addRuns(this.#runs, numbers, length);
      eachRun(this.#runs, numbers, length, (run, from) => {
        if (known.has(run)) return;
        known.add(run);
        const cell = cellOf(numbers.subarray(from, from + length).reduce(withWord, 0));
        this.#open[cell] = (this.#open[cell] ?? 0) + 1;
      });
    }
  }

  get isEmpty(): boolean {
    return this.#runs.next.size === 0;
  }

  /** The sum of each run follows from that of the run before it: a word costs as much in a long run as in a short one. */
  seek({ numbers, from, to }: WordRow): void {
    let sum = 0;
    for (let at = from; at < to; at += 1) {
      sum = withWord(sum, numbers[at] ?? 0);
      const first = at + 1 - this.length;
      if (first < from) continue;
      const cell = cellOf(sum);
      if (this.#open[cell] !== 0) this.#find(cell, numbers, first);
      sum = (sum - Math.imul(numbers[first] ?? 0, this.#weight)) | 0;
    }
  }

  /** How many of a text's words stand in runs that were found. */
  sharedOf(numbers: Uint32Array): number {
    let shared = 0;
    let done = 0;
    eachRun(this.#runs, numbers, this.length, (run, from) => {
      if (!this.#found.has(run)) return;
      shared += from + this.length - Math.max(from, done);
      done = from + this.length;
    });
    return shared;
  }

  #find(cell: number, numbers: Uint32Array, from: number): void {
    const run = runAt(this.#runs, numbers, from, this.length);
    if (!run || this.#found.has(run)) return;
    this.#found.add(run);
    this.#open[cell] = (this.#open[cell] ?? 1) - 1;
  }
}

/**
 * For each text, how many of its words stand in runs of `length` words or more that one of the others has too, whatever
 * the case, the accents and the punctuation. The runs of the texts are looked up, never all compared with all.
 */
export const sharedRuns = (texts: readonly string[], others: readonly WordRow[], length: number): readonly Shared[] => {
  const split = texts.map(wordNumbers);
  const search = new Search(split, length);
  if (!search.isEmpty) for (const other of others) search.seek(other);
  return split.map((numbers) => ({ shared: search.sharedOf(numbers), words: numbers.length }));
};
