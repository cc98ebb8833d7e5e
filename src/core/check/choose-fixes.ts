import { growingBatch } from "../document/check-edits";
import type { Fix } from "../rules/rule";
import type { CheckResult } from "./check-result";

/**
 * The safe repairs that can be made together, in the order of the findings: all their edits are one batch that
 * `checkEdits` lets through; what somebody has accepted is left as it is. What gets in the way of an earlier one waits for the next judgement.
 */
export const chooseFixes = ({ findings, briefing }: Pick<CheckResult, "findings" | "briefing">): readonly Fix[] => {
  const refuse = growingBatch(briefing.model);
  const chosen: Fix[] = [];
  for (const { fixes, waived } of findings) {
    const fix = waived ? undefined : fixes.find(({ safety }) => safety === "safe");
    if (fix && refuse(fix.edits) === null) chosen.push(fix);
  }
  return chosen;
};
