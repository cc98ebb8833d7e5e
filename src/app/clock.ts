/** Timers, handed in: a page has its own, a test turns its own hands. */
export interface Clock {
  /** Runs the task once, so many milliseconds from now. Returns the way to call it off. */
  after(milliseconds: number, task: () => void): () => void;
  /** Milliseconds since some moment that stays the same. */
  now(): number;
}

/** A clock of a page's own timers: `clockOf(setTimeout, clearTimeout, () => performance.now())`. */
export const clockOf = <Timer>(
  set: (task: () => void, milliseconds: number) => Timer,
  clear: (timer: Timer) => void,
  now: () => number,
): Clock => ({
  now,
  after(milliseconds, task) {
    const timer = set(task, milliseconds);
    return () => clear(timer);
  },
});
