import type { Clock } from "../../src/app/clock";

export interface HandClock extends Clock {
  /** So many milliseconds pass whenever somebody looks at the clock: work takes time. None unless a test says so. */
  perLook: number;
  /** Lets time pass, and everything that was due come to rest. */
  pass(milliseconds: number): Promise<void>;
}

/** Lets promises that wait for nothing but each other come to rest. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A clock that goes only when a test turns it. What is due at once runs by itself, as it does in a page. */
export const createHandClock = (): HandClock => {
  let now = 0;
  let tasks: readonly { readonly due: number; readonly task: () => void }[] = [];
  const runDue = async (until: number): Promise<void> => {
    const [next] = [...tasks].sort((a, b) => a.due - b.due);
    if (!next || next.due > until) return;
    now = Math.max(now, next.due);
    tasks = tasks.filter((task) => task !== next);
    next.task();
    await settle();
    await runDue(until);
  };
  return {
    perLook: 0,
    now() {
      now += this.perLook;
      return now;
    },
    after(milliseconds, task) {
      const entry = { due: now + milliseconds, task };
      if (milliseconds === 0) queueMicrotask(task);
      else tasks = [...tasks, entry];
      return () => {
        tasks = tasks.filter((other) => other !== entry);
      };
    },
    async pass(milliseconds) {
      const until = now + milliseconds;
      await settle();
      await runDue(until);
      now = until;
      await settle();
    },
  };
};
