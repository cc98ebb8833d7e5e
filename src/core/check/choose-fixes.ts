import { checkEdits } from "../document/check-edits";
import type { Fix } from "../rules/rule";
import type { CheckResult } from "./check-result";

/**
 * The safe repairs that can be made together, in the order of the findings: all their edits are one batch that
 * `checkEdits` lets through. What gets in the way of an earlier one waits for the next judgement.
 */
export const chooseFixes = ({ findings, briefing }: Pick<CheckResult, "findings" | "briefing">): readonly Fix[] => {
  const safe = findings.flatMap(({ fixes }) => fixes.find(({ safety }) => safety === "safe") ?? []);
  const refused = (fixes: readonly Fix[]): boolean =>
    checkEdits(
      fixes.flatMap(({ edits }) => edits),
      briefing.model,
    ) !== null;
  if (!refused(safe)) return safe;
  return safe.reduce<readonly Fix[]>((chosen, fix) => (refused([...chosen, fix]) ? chosen : [...chosen, fix]), []);
};
