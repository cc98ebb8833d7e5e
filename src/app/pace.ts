import type { Clock } from "./clock";

/** A pause in typing, in milliseconds, after which the document is looked at again. */
const pause = 500;
/** How long it stays quiet before we look unasked: events get lost (office-js issues 4874, 5400, 3864). */
const shortestQuiet = 5_000;
const longestQuiet = 60_000;

export interface Pace {
  /** The document may have changed. */
  heard(): void;
  /** The document was looked at, and found changed or not. */
  looked(changed: boolean): void;
  stop(): void;
}

/** Says when to look at the document again: soon after a change, and ever more seldom while nothing happens. */
export const createPace = (clock: Clock, look: () => void): Pace => {
  let quiet = shortestQuiet;
  let cancel = (): void => undefined;
  const lookIn = (milliseconds: number): void => {
    cancel();
    cancel = clock.after(milliseconds, look);
  };
  return {
    heard: () => lookIn(pause),
    looked(changed) {
      quiet = changed ? shortestQuiet : Math.min(quiet * 2, longestQuiet);
      lookIn(quiet);
    },
    stop: () => cancel(),
  };
};
