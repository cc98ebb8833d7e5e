import { editCheck } from "../document/check-edits";
import type { Notice } from "../document/result";
import type { Briefing } from "../recognise/briefing";
import type { Circumstances } from "../rules/circumstances";
import { rules } from "../rules/index";
import { optionValues } from "../rules/options";
import type { Finding, Fix, Report, Rule } from "../rules/rule";
import { applyWaivers } from "../waivers/apply-waivers";
import { waiversProperty } from "../waivers/waiver";
import { parseWaivers } from "../waivers/waivers-text";
import type { CheckResult, Verdict } from "./check-result";
import { orderFindings } from "./order-findings";
import type { Steps } from "./steps";

type Judgement = { readonly findings: readonly Finding[] } | { readonly notice: Notice };

/** What the document would refuse, in a locked control or half a table, is not offered. */
const withPossibleFixes = (report: Report, isPossible: (fix: Fix) => boolean): Report =>
  report.fixes.every(isPossible) ? report : { ...report, fixes: report.fixes.filter(isPossible) };

/** A rule that throws is said, never silent: its absence must not look like a clean paper. */
const judgeBy = (
  rule: Rule,
  briefing: Briefing,
  circumstances: Circumstances,
  isPossible: (fix: Fix) => boolean,
): Judgement => {
  const setting = briefing.profile.rules[rule.id];
  const severity = setting?.severity ?? rule.severity;
  if (severity === "off") return { findings: [] };
  try {
    const { version } = briefing.model;
    const reports = rule
      .check(briefing, optionValues(rule.options ?? {}, setting?.options), circumstances)
      .map((report) => withPossibleFixes(report, isPossible));
    return { findings: reports.map((report) => ({ ...report, rule: rule.id, severity, version, waived: null })) };
  } catch {
    return { notice: { code: "could-not-judge", detail: rule.id } };
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
  const judgements: Judgement[] = [];
  for (const rule of briefing.kind === "briefing" ? by : []) {
    judgements.push(judgeBy(rule, briefing, circumstances, isPossible));
    yield;
  }
  const found = judgements.flatMap((judgement) => ("findings" in judgement ? judgement.findings : []));
  const failed = judgements.flatMap((judgement) => ("notice" in judgement ? [judgement.notice] : []));
  const { waivers, notices } = parseWaivers(briefing.model.properties[waiversProperty] ?? null);
  const { findings, fallen } = applyWaivers(orderFindings(found, briefing), briefing, waivers, circumstances.today);
  return {
    briefing,
    circumstances,
    findings,
    fallen,
    notices: [...failed, ...notices],
    verdict: briefing.kind === "briefing" ? verdictOf(findings, failed) : "couldNotTell",
  };
}
