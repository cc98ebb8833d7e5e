/** States of a document before the add-in wrote to it, to go back to: the editor itself forgets at every write. */
export class History<State> {
  readonly #past: State[] = [];
  readonly #future: State[] = [];

  /** Remembers where one can go back to. What was taken back before is gone. */
  remember(state: State): void {
    if (this.#past.at(-1) !== state) this.#past.push(state);
    this.#future.length = 0;
  }

  /** There is no going forward once something new was typed. */
  forgetFuture(): void {
    this.#future.length = 0;
  }

  clear(): void {
    this.#past.length = 0;
    this.#future.length = 0;
  }

  /** The state before; `now` is what `forward` will give. Null at the beginning. */
  back(now: State): State | null {
    return History.#step(this.#past, this.#future, now);
  }

  forward(now: State): State | null {
    return History.#step(this.#future, this.#past, now);
  }

  get canGoBack(): boolean {
    return this.#past.length > 0;
  }

  get canGoForward(): boolean {
    return this.#future.length > 0;
  }

  static #step<State>(from: State[], to: State[], now: State): State | null {
    const state = from.pop();
    if (state === undefined) return null;
    to.push(now);
    return state;
  }
}
