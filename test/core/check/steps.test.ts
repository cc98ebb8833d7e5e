import {
  check,
  checkAgainInSteps,
  checkInSteps,
  noCircumstances,
  ruleIds,
  type CheckResult,
  type Steps,
} from "../../../src/core";
import { partsOf } from "../../support/briefing";
import { document } from "../../support/document";
import { standardProfile } from "../../support/standard-profile";
import { createModel } from "../../../src/core/document/create-model";

const whole = createModel(
  null,
  partsOf("title dateLine topics participants lineToTake speakingPoints background"),
  "en",
  {},
);
const torn = createModel(null, partsOf("title topics topics speakingPoints background lineToTake"), "en", {});
const other = document`
  An invoice
  Nobody meets anybody.
`;

const stepsOf = (model: typeof whole): Steps<CheckResult> => checkInSteps(model, standardProfile, noCircumstances);
const atOnce = (model: typeof whole): CheckResult => check(model, standardProfile, noCircumstances);

/** One step of each in turn. */
const inTurns = (all: readonly Steps<CheckResult>[]): readonly CheckResult[] => {
  const results = new Map<number, CheckResult>();
  while (results.size < all.length) {
    all.forEach((steps, at) => {
      const step = results.has(at) ? null : steps.next();
      if (step?.done) results.set(at, step.value);
    });
  }
  return all.flatMap((_, at) => results.get(at) ?? []);
};

test("a judgement in steps is the judgement at once, with others in between", () => {
  const models = [whole, torn, other];
  expect(inTurns(models.map(stepsOf))).toEqual(models.map(atOnce));
});

test("each rule is a step", () => {
  const steps = stepsOf(whole);
  let count = 0;
  while (!steps.next().done) count += 1;
  expect(count).toBeGreaterThan(ruleIds.length);
});

test.each([1, 2, 40])("one that is left after %i steps leaves no trace", (count) => {
  const steps = stepsOf(torn);
  for (let step = 0; step < count; step += 1) steps.next();
  steps.return(atOnce(whole));
  expect(atOnce(torn)).toEqual(inTurns([stepsOf(torn)])[0]);
});

test("what has not changed is not judged again", () => {
  const last = atOnce(whole);
  expect(checkAgainInSteps(last, whole, [standardProfile], noCircumstances).next()).toEqual({
    done: true,
    value: last,
  });
  expect(checkAgainInSteps(last, torn, [standardProfile], noCircumstances).next().done).toBe(false);
});
