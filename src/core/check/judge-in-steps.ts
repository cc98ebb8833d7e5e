import { editCheck } from "../document/check-edits";
import type { Notice } from "../document/result";
import type { Severity } from "../profile/profile";
import type { Briefing } from "../recognise/briefing";
import type { Circumstances } from "../rules/circumstances";
import { rules } from "../rules/index";
import type { Finding, Fix, Report, Rule } from "../rules/rule";
import { applyWaivers } from "../waivers/apply-waivers";
import { waiversProperty } from "../waivers/waiver";
import { parseWaivers } from "../waivers/waivers-text";
import type { CheckResult, Verdict } from "./check-result";
import { orderFindings } from "./order-findings";
import { reportsOf } from "./reports-of";
import type { Steps } from "../document/steps";

/** What the rules have said so far. */
interface Said {
  readonly findings: Finding[];
  readonly failed: Notice[];
}

/** What the document would refuse, in a locked control or half a table, is not offered. */
const possibleOf = ({ fixes }: Report, isPossible: (fix: Fix) => boolean): readonly Fix[] =>
  fixes.every(isPossible) ? fixes : fixes.filter(isPossible);

/** Each field by its name: a spread takes ten times as long, and makes findings of one shape for each shape of a report. */
const findingFrom = (report: Report, fixes: readonly Fix[], rule: string, severity: Severity): Finding => ({
  messageId: report.messageId,
  data: report.data,
  at: report.at,
  section: report.section,
  related: report.related,
  fixes,
  rule,
  severity,
  waived: null,
});

/** A rule that throws is said, never silent: its absence must not look like a clean paper. What it found before counts not. */
const judgeBy = (
  rule: Rule,
  briefing: Briefing,
  circumstances: Circumstances,
  isPossible: (fix: Fix) => boolean,
  { findings, failed }: Said,
): void => {
  const setting = briefing.profile.rules[rule.id];
  const severity = setting?.severity ?? rule.severity;
  if (severity === "off") return;
  const before = findings.length;
  try {
    for (const report of reportsOf(rule, briefing, setting?.options, circumstances)) {
      findings.push(findingFrom(report, possibleOf(report, isPossible), rule.id, severity));
    }
  } catch {
    findings.length = before;
    failed.push({ code: "could-not-judge", detail: rule.id });
  }
};

const verdictOf = (findings: readonly Finding[], failed: readonly Notice[]): Verdict => {
  if (failed.length > 0) return "couldNotTell";
  if (findings.some(({ severity, waived }) => severity !== "info" && !waived)) return "notReady";
  return findings.some(({ waived }) => waived) ? "readyWithWaivers" : "ready";
};

/**
 * Judges a document that has been read through a profile, a rule a step. What is no briefing has nothing to be mended.
 */
export function* judgeInSteps(
  briefing: Briefing,
  circumstances: Circumstances,
  by: readonly Rule[] = rules,
): Steps<CheckResult> {
  let check: ReturnType<typeof editCheck> | null = null;
  const isPossible = ({ edits }: Fix): boolean => (check ??= editCheck(briefing.model))(edits) === null;
  const said: Said = { findings: [], failed: [] };
  for (const rule of briefing.kind === "briefing" ? by : []) {
    judgeBy(rule, briefing, circumstances, isPossible, said);
    yield;
  }
  const { waivers, notices } = parseWaivers(briefing.model.properties[waiversProperty] ?? null);
  const ordered = orderFindings(said.findings, briefing);
  const { findings, fallen } = applyWaivers(ordered, briefing, waivers, circumstances.today);
  return {
    briefing,
    circumstances,
    findings,
    fallen,
    notices: [...said.failed, ...notices],
    verdict: briefing.kind === "briefing" ? verdictOf(findings, said.failed) : "couldNotTell",
  };
}
