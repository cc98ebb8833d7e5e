import {
  check,
  checkAgainInSteps,
  checkInSteps,
  inTurn,
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

const fulfilled = (value: CheckResult) => ({ status: "fulfilled", value });

test("papers judged side by side are judged as each alone", () => {
  const models = [whole, torn, other, whole];
  expect(inTurn(models.map(stepsOf))).toEqual(models.map(atOnce).map(fulfilled));
});

test("of works that are done in turn, one that throws stops no other", () => {
  const reason = new Error("full");
  function* failing(): Steps<CheckResult> {
    yield;
    throw reason;
  }
  expect(inTurn([stepsOf(whole), failing(), stepsOf(torn)])).toEqual([
    fulfilled(atOnce(whole)),
    { status: "rejected", reason },
    fulfilled(atOnce(torn)),
  ]);
});

test("of no works nothing comes", () => {
  expect(inTurn([])).toEqual([]);
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
  expect(inTurn([stepsOf(torn)])).toEqual([fulfilled(atOnce(torn))]);
});

test("what has not changed is not judged again", () => {
  const last = atOnce(whole);
  expect(checkAgainInSteps(last, whole, [standardProfile], noCircumstances).next()).toEqual({
    done: true,
    value: last,
  });
  expect(checkAgainInSteps(last, torn, [standardProfile], noCircumstances).next().done).toBe(false);
});
