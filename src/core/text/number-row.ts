/** Whole numbers below 2³² one after the other, as many as come. */
export class NumberRow {
  #numbers: Uint32Array;
  /** How many there are; may be set to fewer, or to more that were written into `withRoomFor`. */
  length = 0;

  /** @param expected about how many there will be */
  constructor(expected: number) {
    this.#numbers = new Uint32Array(Math.max(16, expected));
  }

  push(number: number): void {
    this.withRoomFor(1)[this.length] = number;
    this.length += 1;
  }

  /** What holds the numbers, with room for so many more: who writes many writes into it. */
  withRoomFor(more: number): Uint32Array {
    if (this.length + more > this.#numbers.length) {
      const longer = new Uint32Array((this.length + more) * 2);
      longer.set(this.#numbers);
      this.#numbers = longer;
    }
    return this.#numbers;
  }

  /** All of them, in order. */
  all(): Uint32Array {
    return this.#numbers.subarray(0, this.length);
  }
}
