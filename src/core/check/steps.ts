/**
 * Work that is done in steps: each `next()` does one, and the last one brings what came of it. Whoever calls decides when
 * to do other things in between, and may leave it at any step: nothing is half done but this work itself.
 */
export type Steps<Outcome> = Generator<undefined, Outcome, undefined>;

/** Does all steps at once. */
export const atOnce = <Outcome>(steps: Steps<Outcome>): Outcome => {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
};
