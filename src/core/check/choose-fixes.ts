import { editCheck } from "../document/check-edits";
import type { Fix } from "../rules/rule";
import type { CheckResult } from "./check-result";

/**
 * The safe repairs that can be made together, in the order of the findings: all their edits are one batch that
 * `checkEdits` lets through; what somebody has accepted is left as it is. What gets in the way of an earlier one waits for the next judgement.
 */
export const chooseFixes = ({ findings, briefing }: Pick<CheckResult, "findings" | "briefing">): readonly Fix[] => {
  const check = editCheck(briefing.model);
  const isRefused = (fixes: readonly Fix[]): boolean => check(fixes.flatMap(({ edits }) => edits)) !== null;
  const safe = findings.flatMap(({ fixes, waived }) =>
    waived ? [] : (fixes.find(({ safety }) => safety === "safe") ?? []),
  );
  if (!isRefused(safe)) return safe;
  return safe.reduce<readonly Fix[]>((chosen, fix) => {
    const together = [...chosen, fix];
    return isRefused(together) ? chosen : together;
  }, []);
};
