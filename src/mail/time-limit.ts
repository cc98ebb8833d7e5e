/** What a runtime has of time: not every one has timers. */
export interface Watch {
  /** Milliseconds since some moment. */
  now(): number;
  /** Runs the task once after so many milliseconds. Returns the way to call it off; null where there are no timers. */
  readonly after: ((milliseconds: number, task: () => void) => () => void) | null;
}

/** The time that there is for one event, counted from when it was made. */
export class TimeLimit {
  readonly #end: number;

  constructor(
    private readonly watch: Watch,
    milliseconds: number,
  ) {
    this.#end = watch.now() + milliseconds;
  }

  get isOver(): boolean {
    return this.watch.now() >= this.#end;
  }

  /** Calls back once the time is over; never where there are no timers. */
  onEnd(task: () => void): () => void {
    return this.watch.after?.(Math.max(0, this.#end - this.watch.now()), task) ?? (() => undefined);
  }
  /** What a promise gives. Rejects where it does, and once the time is over. */
  wait<Value>(promise: Promise<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      const callOff = this.onEnd(() => reject(new Error("The time is over")));
      void promise.then(resolve, reject).finally(callOff);
    });
  }
}
