const fewest = 16;
/** So many are copied sooner than an engine has made ready to copy them at once. */
const few = 200;

/** Whole numbers below 2³² one after the other, as many as come. */
export class NumberRow {
  #numbers = new Uint32Array(fewest);
  /** How many there are; may be set to fewer, or to more that were written into `withRoomFor`. */
  length = 0;

  /** How many there is room for. */
  get room(): number {
    return this.#numbers.length;
  }

  push(number: number): void {
    this.withRoomFor(1)[this.length] = number;
    this.length += 1;
  }

  /** What holds the numbers, with room for so many more: who writes many writes into it. */
  withRoomFor(more: number): Uint32Array {
    if (this.length + more > this.#numbers.length) {
      const longer = new Uint32Array((this.length + more) * 2);
      longer.set(this.#numbers.subarray(0, this.length));
      this.#numbers = longer;
    }
    return this.#numbers;
  }

  /** Writes all of them into a row, in order, from a place on. */
  copyTo(all: Uint32Array, from: number): void {
    const numbers = this.#numbers;
    if (this.length > few) {
      all.set(numbers.subarray(0, this.length), from);
      return;
    }
    for (let at = 0; at < this.length; at += 1) all[from + at] = numbers[at] ?? 0;
  }
}
