import type { Language } from "../core";
import { milliseconds } from "./milliseconds";
import { writeError } from "./output";
import { isTerminal } from "./terminal";
import { sayIn } from "./words/say-in";

/** What takes less than a second needs no explaining. */
const patience = 1000;
const pause = 100;

/** Clears the line that the cursor stands on (ECMA-48: EL after carriage return). */
const wipe = "\r\u001b[K";

export interface Progress {
  done(count: number): void;
  /** Takes the line away, before something else is written and at the end. */
  clear(): void;
}

/** A line on the terminal that says how far we are. Where nobody looks, nothing is said. */
export const startProgress = (total: number, language: Language): Progress => {
  const seen = total > 1 && isTerminal(2);
  const started = milliseconds();
  let last = started + patience - pause;
  let shown = false;
  return {
    done(count) {
      const now = milliseconds();
      if (!seen || now - last < pause) return;
      last = now;
      shown = true;
      writeError(`${wipe}${sayIn(language, "checking", { done: count, total })}`);
    },
    clear() {
      if (shown) writeError(wipe);
      shown = false;
    },
  };
};
