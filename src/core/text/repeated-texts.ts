import { wordNumbers } from "./word-numbers";
import { addRuns, eachRun, noRuns, type Step } from "./word-runs";

/** A text that says again what an earlier one says. */
export interface Repeated {
  /** Places in the list of texts. */
  readonly at: number;
  readonly first: number;
  /** Word for word, but for case, accents and punctuation. */
  readonly exactly: boolean;
}

interface Source {
  readonly first: number;
  readonly words: number;
}

/** What texts have said so far: each run belongs to the first that has it. */
class Said {
  readonly #wholes = new Map<string, number>();
  readonly #runs = noRuns();
  readonly #owners = new Map<Step, number>();

  constructor(private readonly length: number) {}

  /** The text of just these words. */
  same(numbers: Uint32Array): number | undefined {
    return this.#wholes.get(numbers.join(" "));
  }

  /** The text that most of these words are taken from in runs, and how many they are. */
  sourceOf(numbers: Uint32Array): Source {
    const shared = new Map<number, { words: number; done: number }>();
    let best: Source = { first: -1, words: 0 };
    eachRun(this.#runs, numbers, this.length, (run, from) => {
      const first = this.#owners.get(run) ?? -1;
      const before = shared.get(first) ?? { words: 0, done: 0 };
      const done = from + this.length;
      const words = before.words + done - Math.max(from, before.done);
      shared.set(first, { words, done });
      if (words > best.words) best = { first, words };
    });
    return best;
  }

  add(numbers: Uint32Array, at: number): void {
    this.#wholes.set(numbers.join(" "), at);
    for (const run of addRuns(this.#runs, numbers, this.length)) this.#owners.set(run, at);
  }
}

/**
 * The texts of which so many per cent of the words stand, in runs of `length` words or more, in one earlier text; shorter
 * texts only where all their words are the same.
 */
export const repeatedTexts = (texts: readonly string[], length: number, share: number): readonly Repeated[] => {
  const said = new Said(length);
  return texts.flatMap((text, at): readonly Repeated[] => {
    const numbers = wordNumbers(text);
    if (numbers.length === 0) return [];
    const same = said.same(numbers);
    if (same !== undefined) return [{ at, first: same, exactly: true }];
    const { first, words } = said.sourceOf(numbers);
    said.add(numbers, at);
    return words > 0 && words * 100 >= numbers.length * share ? [{ at, first, exactly: false }] : [];
  });
};
