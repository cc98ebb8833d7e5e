import type { CheckResult } from "../check/check-result";
import type { Notice } from "../document/result";
import type { Finding } from "../rules/rule";
import type { FallenWaiver } from "../waivers/apply-waivers";

/**
 * One thing that keeps a paper from leaving, and who must act. The `author` mends it or, where `mayAccept`, accepts it
 * with a reason; what somebody had accepted and counts again goes to the `accepter` first; what could not be judged to the
 * `caretaker`, who looks after Briefline. Of a paper that is no briefing, or may be none, the author must say what it is.
 */
export type LeftToDo =
  | { readonly kind: "finding"; readonly actor: "author"; readonly finding: Finding; readonly mayAccept: boolean }
  | { readonly kind: "fallen"; readonly actor: "accepter"; readonly finding: Finding; readonly fallen: FallenWaiver }
  | { readonly kind: "unjudged"; readonly actor: "caretaker"; readonly notice: Notice }
  | { readonly kind: "notABriefing"; readonly actor: "author" }
  | { readonly kind: "maybeNoBriefing"; readonly actor: "author" };

/** What a judgement leaves to be done: findings first, in their order, then what could not be judged. */
export const leftIn = ({ briefing, findings, fallen, notices }: CheckResult): readonly LeftToDo[] => {
  if (briefing.kind === "unsure") return [{ kind: "maybeNoBriefing", actor: "author" }];
  if (briefing.kind !== "briefing") return [{ kind: "notABriefing", actor: "author" }];
  const fell = new Map(fallen.map((one) => [one.finding, one]));
  const found = findings
    .filter(({ severity, waived }) => severity !== "info" && waived === null)
    .map((finding): LeftToDo => {
      const mayAccept = briefing.profile.rules[finding.rule]?.waivable !== false;
      const before = fell.get(finding);
      if (mayAccept && before && before.waiver.by !== null)
        return { kind: "fallen", actor: "accepter", finding, fallen: before };
      return { kind: "finding", actor: "author", finding, mayAccept };
    });
  const failed = notices
    .filter(({ code }) => code === "could-not-judge")
    .map((notice): LeftToDo => ({ kind: "unjudged", actor: "caretaker", notice }));
  return [...found, ...failed];
};
