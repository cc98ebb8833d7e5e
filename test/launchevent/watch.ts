import type { Watch } from "../../src/mail/time-limit";

/** A clock that stands still until something waits: then the time is over. */
export const impatientWatch = (): Watch => {
  let now = 0;
  return {
    now: () => now,
    after: (milliseconds, task) => {
      let isOff = false;
      setImmediate(() => {
        if (isOff) return;
        now += milliseconds;
        task();
      });
      return () => (isOff = true);
    },
  };
};
