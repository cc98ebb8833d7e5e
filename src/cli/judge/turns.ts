/** Lets so many in at a time, the others in the order in which they came. */
export class Turns {
  readonly #queue: (() => void)[] = [];
  #free: number;

  constructor(atOnce: number) {
    this.#free = atOnce;
  }

  get waiting(): number {
    return this.#queue.length;
  }

  /** Waits for a turn. False where the signal came first: then it is nobody's turn. */
  async take(signal?: AbortSignal): Promise<boolean> {
    if (signal?.aborted) return false;
    if (this.#free > 0) {
      this.#free -= 1;
      return true;
    }
    return new Promise((settle) => {
      const leave = (): void => {
        this.#queue.splice(this.#queue.indexOf(enter), 1);
        settle(false);
      };
      const enter = (): void => {
        signal?.removeEventListener("abort", leave);
        settle(true);
      };
      this.#queue.push(enter);
      signal?.addEventListener("abort", leave, { once: true });
    });
  }

  /** Ends a turn; whoever waits longest is next. */
  give(): void {
    const next = this.#queue.shift();
    if (next) next();
    else this.#free += 1;
  }
}
