import type { WordRow } from "./word-index";

/** The words of several texts as numbers, one after the other. */
export interface TextNumbers {
  readonly numbers: Uint32Array;
  /** Where the words of each text begin; those of the next one begin where they end. */
  readonly starts: Uint32Array;
}

const factor = 0x2c1b3c6d;
/** Of so many slots one is taken: nearly every run that is not known is told by an empty one. */
const slotsOfRun = 4;

/** What the first word of a run is multiplied by in its sum, when the last one has come. */
const weightOfFirst = (length: number): number => {
  let weight = 1;
  for (let at = 1; at < length; at += 1) weight = Math.imul(weight, factor);
  return weight;
};

/** The bits of a number that there are as many slots as. */
const bitsFor = (slots: number): number => Math.max(1, 32 - Math.clz32(slots));

/**
 * The runs of so many words that some texts have, each known by the place of its first word where it stands first. The sum
 * of a run follows from that of the run before it: a word costs as much in a long run as in a short one, and none is cut
 * out of its text.
 */
export class WordRuns {
  /** By the place of a word, where the run that begins with it stands first; -1 where its text ends before the run. */
  readonly firsts: Int32Array;
  readonly #numbers: Uint32Array;
  /** The place of a run and one more, by its sum; 0 for none. */
  readonly #slots: Uint32Array;
  readonly #shift: number;
  readonly #weight: number;
  /** 1 for what a run has somewhere within it, so many words side by side: most other words have nothing of it. */
  readonly #pairs: Uint8Array;
  readonly #width: number;

  constructor(
    { numbers, starts }: TextNumbers,
    private readonly length: number,
  ) {
    const bits = bitsFor(numbers.length * slotsOfRun);
    this.firsts = new Int32Array(numbers.length).fill(-1);
    this.#numbers = numbers;
    this.#slots = new Uint32Array(2 ** bits);
    this.#shift = 32 - bits;
    this.#weight = weightOfFirst(length);
    this.#pairs = new Uint8Array(2 ** bits);
    this.#width = Math.min(2, length);
    for (let text = 0; text + 1 < starts.length; text += 1) this.#add(starts[text] ?? 0, starts[text + 1] ?? 0);
  }

  /**
   * Marks the runs that stand in other words with 1, by their first places. Every run has two words side by side at one of
   * the places that are looked at; only where they are known is it worth looking for the runs around them.
   */
  markIn({ numbers, from, to }: WordRow, found: Uint8Array): void {
    const between = this.length - this.#width;
    for (let at = from + between; at + this.#width <= to; at += between + 1) {
      if (this.#pairs[this.#cellOf(numbers, at)] === 0) continue;
      this.#markBetween(numbers, at - between, Math.min(at, to - this.length), found);
    }
  }

  /** The same of the runs that begin from one place to another, the last included. */
  #markBetween(numbers: Uint32Array, begin: number, last: number, found: Uint8Array): void {
    let sum = 0;
    for (let at = begin; at < last + this.length; at += 1) {
      sum = (Math.imul(sum, factor) + (numbers[at] ?? 0)) | 0;
      const first = at + 1 - this.length;
      if (first < begin) continue;
      const place = this.#slots[this.#slotOf(sum, numbers, first)] ?? 0;
      if (place > 0) found[place - 1] = 1;
      sum = (sum - Math.imul(numbers[first] ?? 0, this.#weight)) | 0;
    }
  }

  #add(from: number, to: number): void {
    const numbers = this.#numbers;
    for (let at = from; at + this.#width <= to; at += 1) this.#pairs[this.#cellOf(numbers, at)] = 1;
    let sum = 0;
    for (let at = from; at < to; at += 1) {
      sum = (Math.imul(sum, factor) + (numbers[at] ?? 0)) | 0;
      const first = at + 1 - this.length;
      if (first < from) continue;
      const slot = this.#slotOf(sum, numbers, first);
      const place = this.#slots[slot] || first + 1;
      this.#slots[slot] = place;
      this.firsts[first] = place - 1;
      sum = (sum - Math.imul(numbers[first] ?? 0, this.#weight)) | 0;
    }
  }

  /** Of the words side by side at a place. */
  #cellOf(numbers: Uint32Array, at: number): number {
    const next = this.#width === 1 ? 0 : (numbers[at + 1] ?? 0);
    return Math.imul(Math.imul(numbers[at] ?? 0, factor) + next, 0x297a2d39) >>> this.#shift;
  }

  /** The slot of a run, or the empty one where it would be. */
  #slotOf(sum: number, numbers: Uint32Array, from: number): number {
    const last = this.#slots.length - 1;
    let slot = Math.imul(sum, 0x297a2d39) >>> this.#shift;
    for (;;) {
      const place = this.#slots[slot] ?? 0;
      if (place === 0 || this.#isAt(place - 1, numbers, from)) return slot;
      slot = (slot + 1) & last;
    }
  }

  #isAt(place: number, numbers: Uint32Array, from: number): boolean {
    for (let at = 0; at < this.length; at += 1) if (this.#numbers[place + at] !== numbers[from + at]) return false;
    return true;
  }
}
