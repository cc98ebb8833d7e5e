import { editCheck } from "../document/check-edits";
import type { DocumentModel } from "../document/model";
import type { NonEmpty, Notice } from "../document/result";
import { chooseProfile } from "../profile/choose-profile";
import type { Profile } from "../profile/profile";
import type { Briefing } from "../recognise/briefing";
import { recognise } from "../recognise/recognise";
import type { Circumstances } from "../rules/circumstances";
import { rules } from "../rules/index";
import { optionValues } from "../rules/options";
import type { Finding, Fix, Report, Rule } from "../rules/rule";
import { applyWaivers } from "../waivers/apply-waivers";
import { waiversProperty } from "../waivers/waiver";
import { parseWaivers } from "../waivers/waivers-text";
import type { CheckResult, Verdict } from "./check-result";
import { orderFindings } from "./order-findings";

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

/** Judges a document that has been read through a profile. What is no briefing has nothing to be mended. */
export const judge = (briefing: Briefing, circumstances: Circumstances, by: readonly Rule[] = rules): CheckResult => {
  const check = editCheck(briefing.model);
  const isPossible = ({ edits }: Fix): boolean => check(edits) === null;
  const judgements =
    briefing.kind === "briefing" ? by.map((rule) => judgeBy(rule, briefing, circumstances, isPossible)) : [];
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
};

/** Reads a document through a profile and judges it. */
export const check = (model: DocumentModel, profile: Profile, circumstances: Circumstances): CheckResult =>
  judge(recognise(model, profile), circumstances);

/**
 * Judges a document by the profile that it was made with, as `chooseProfile` has it.
 * @param known every profile at hand; the first is the usual one
 */
export const checkAsMade = (
  model: DocumentModel,
  known: NonEmpty<Profile>,
  circumstances: Circumstances,
): CheckResult => {
  const { profile, notices } = chooseProfile(model, known);
  const result = check(model, profile, circumstances);
  return { ...result, notices: [...result.notices, ...notices] };
};

const isSame = (a: Circumstances, b: Circumstances): boolean => a.today === b.today && a.fileName === b.fileName;

/** Judges the same document again after it, or the day, has changed; the same judgement where nothing has. */
export const checkAgain = (
  last: CheckResult,
  model: DocumentModel,
  known: NonEmpty<Profile>,
  circumstances: Circumstances,
): CheckResult =>
  last.briefing.model.version === model.version && isSame(last.circumstances, circumstances)
    ? last
    : checkAsMade(model, known, circumstances);
