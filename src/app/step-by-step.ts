import type { Steps } from "../core";
import type { Clock } from "./clock";

/** So long a page is kept from drawing and listening, in milliseconds: one frame. Over 50 a task counts as long. */
const patience = 16;

/** Lets the page do what waits. */
export const breathe = (clock: Clock): Promise<void> => new Promise((resolve) => clock.after(0, resolve));

/**
 * Takes one step after the other and lets the page breathe in between.
 * @param isOutdated asked after each breath, in which anything may have happened
 * @returns what came of it; null where it was given up
 */
export const stepByStep = async <Outcome>(
  steps: Steps<Outcome>,
  clock: Clock,
  isOutdated: () => boolean,
): Promise<Outcome | null> => {
  let breathed = clock.now();
  let step = steps.next();
  while (step.done !== true) {
    if (clock.now() - breathed >= patience) {
      await breathe(clock);
      if (isOutdated()) return null;
      breathed = clock.now();
    }
    step = steps.next();
  }
  return step.value;
};
