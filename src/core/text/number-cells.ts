/**
 * Numbers that are sought among many, each by some of its bits: nearly every other number is told by one look that it is
 * none of them, where a set would have to be asked.
 */
export class NumberCells {
  readonly #cells: Uint8Array;

  /**
   * @param numbers those that are sought
   * @param bits how many are looked at: so many that 2 to their power is many times as many as the numbers
   */
  constructor(
    numbers: Iterable<number>,
    private readonly bits: number,
  ) {
    this.#cells = new Uint8Array(2 ** bits);
    for (const number of numbers) this.#cells[this.#cellOf(number)] = 1;
  }

  /** False for a number that is none of them; true for each of them, and for few others. */
  mayHold(number: number): boolean {
    return this.#cells[this.#cellOf(number)] === 1;
  }

  #cellOf(number: number): number {
    return (number ^ (number >>> this.bits)) & (this.#cells.length - 1);
  }
}
