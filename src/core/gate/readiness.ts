import { judge } from "../check/check";
import type { CheckResult, Verdict } from "../check/check-result";
import type { DocumentModel } from "../document/model";
import type { Profile } from "../profile/profile";
import { recognise } from "../recognise/recognise";
import type { Circumstances } from "../rules/circumstances";
import { rules } from "../rules/index";
import type { Rule } from "../rules/rule";
import { holds, stateOf, type StampState } from "./stamp-state";
import { leftIn, type LeftToDo } from "./left-to-do";

/** Whether a paper may leave, and what keeps it. */
export interface Readiness {
  readonly verdict: Verdict;
  /** What stands in the way, in the order of the findings; none where it is ready. Hints never stand in the way. */
  readonly left: readonly LeftToDo[];
  /** What the stamp that the document carries is worth. */
  readonly state: StampState;
  /** Whether the whole paper was judged now, or its stamp was taken for the text. */
  readonly isJudgedAnew: boolean;
  readonly result: CheckResult;
}

const readinessOf = (result: CheckResult, verdict: Verdict, state: StampState, isJudgedAnew: boolean): Readiness => ({
  verdict,
  left: leftIn(result),
  state,
  isJudgedAnew,
  result,
});

/**
 * Judges whether a paper may leave, by everything that its profile asks. What is no briefing could not be told.
 * @param circumstances the day and the file's name, of which some rules speak
 */
export const judgeForSending = (model: DocumentModel, profile: Profile, circumstances: Circumstances): Readiness =>
  readinessOfCheck(judge(recognise(model, profile), circumstances));

/** The same of a judgement that is there already, and is one of the document as it is now. */
export const readinessOfCheck = (result: CheckResult): Readiness => {
  const { model, profile } = result.briefing;
  return readinessOf(result, result.verdict, stateOf(model, profile, result.circumstances.today), true);
};

/** What may change while the text does not: comments, tracked changes, the day, the name of the file. */
const beyondTheText: readonly Rule[] = rules.filter(({ family }) => family === "sending");

/**
 * Judges as `judgeForSending`, but where a stamp holds, it is taken for the text and only the rules about sending are
 * run: what they look at is not in the stamp, or was not told by the host that stamped.
 */
export const judgeUnlessStamped = (model: DocumentModel, profile: Profile, circumstances: Circumstances): Readiness => {
  const state = stateOf(model, profile, circumstances.today);
  if (!holds(state)) return judgeForSending(model, profile, circumstances);
  const briefing = recognise(model, profile);
  const result = judge({ ...briefing, kind: "briefing" }, circumstances, beyondTheText);
  const verdict = result.verdict === "ready" && state.stamp !== null ? state.stamp.result : result.verdict;
  return readinessOf(result, verdict, state, false);
};
