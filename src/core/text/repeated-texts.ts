import { WordRuns, type TextNumbers } from "./word-runs";

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

const noSource: Source = { first: -1, words: 0 };

/** By the place of a word, which text it stands in. */
const textsOf = ({ numbers, starts }: TextNumbers): Uint32Array => {
  const texts = new Uint32Array(numbers.length);
  for (let text = 0; text + 1 < starts.length; text += 1) texts.fill(text, starts[text], starts[text + 1]);
  return texts;
};

/** Texts of which each is told from the others by all its words. */
class Wholes {
  /** The first text of a sum. That another one has the same sum is a chance of one in 10⁹, and hides a repetition. */
  readonly #firsts = new Map<number, number>();

  constructor(private readonly texts: TextNumbers) {}

  /** The first text of the same words; the text itself where it is the first. */
  firstOf(text: number): number {
    const { numbers, starts } = this.texts;
    let sum = 0;
    for (let at = starts[text] ?? 0; at < (starts[text + 1] ?? 0); at += 1) {
      sum = (Math.imul(sum, 0x2c1b3c6d) + (numbers[at] ?? 0)) | 0;
    }
    const first = this.#firsts.get(sum);
    if (first === undefined) this.#firsts.set(sum, text);
    return first !== undefined && this.#areSame(first, text) ? first : text;
  }

  #areSame(one: number, other: number): boolean {
    const { numbers, starts } = this.texts;
    const [from = 0, to = 0] = [starts[one], starts[one + 1]];
    const more = (starts[other] ?? 0) - from;
    if ((starts[other + 1] ?? 0) - more !== to) return false;
    for (let at = from; at < to; at += 1) if (numbers[at] !== numbers[at + more]) return false;
    return true;
  }
}

/** Which earlier texts the words of a text are taken from, in runs. */
class Sources {
  readonly #runs: WordRuns;
  readonly #textOf: Uint32Array;

  constructor(
    texts: TextNumbers,
    private readonly length: number,
  ) {
    this.#runs = new WordRuns(texts, length);
    this.#textOf = textsOf(texts);
  }

  /** The text that most of these words are taken from, and how many they are. */
  of(from: number, to: number): Source {
    const { firsts } = this.#runs;
    let shared: Map<number, { words: number; done: number }> | null = null;
    let best = noSource;
    for (let at = from; at + this.length <= to; at += 1) {
      const place = firsts[at] ?? from;
      if (place >= from) continue;
      const first = this.#textOf[place] ?? 0;
      shared ??= new Map<number, { words: number; done: number }>();
      const before = shared.get(first) ?? { words: 0, done: 0 };
      const done = at + this.length;
      const words = before.words + done - Math.max(at, before.done);
      shared.set(first, { words, done });
      if (words > best.words) best = { first, words };
    }
    return best;
  }
}

/**
 * The texts of which so many per cent of the words stand, in runs of `length` words or more, in one earlier text; shorter
 * texts only where all their words are the same.
 */
export const repeatedTexts = (texts: TextNumbers, length: number, share: number): readonly Repeated[] => {
  const { starts } = texts;
  const sources = new Sources(texts, length);
  const wholes = new Wholes(texts);
  const repeated: Repeated[] = [];
  for (let at = 0; at + 1 < starts.length; at += 1) {
    const [from = 0, to = 0] = [starts[at], starts[at + 1]];
    if (from === to) continue;
    const same = wholes.firstOf(at);
    if (same < at) {
      repeated.push({ at, first: same, exactly: true });
      continue;
    }
    const { first, words } = sources.of(from, to);
    if (words > 0 && words * 100 >= (to - from) * share) repeated.push({ at, first, exactly: false });
  }
  return repeated;
};
