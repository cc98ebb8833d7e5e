import type { CheckResult } from "../check/check-result";
import type { Edit } from "../document/edit";
import type { DocumentModel } from "../document/model";
import { fail, succeed, type Result } from "../document/result";
import type { Finding } from "../rules/rule";
import { fingerprintsOf } from "./fingerprint";
import { isWaived, waiversProperty, type Waived, type Waiver } from "./waiver";
import { mostWaivers, parseWaivers, writeWaivers } from "./waivers-text";

/** The list is written anew as a whole: what was damaged in it goes, and that has been said. */
const keep = (
  { properties }: DocumentModel,
  change: (kept: readonly Waiver[]) => readonly Waiver[],
): readonly Edit[] => {
  const expect = properties[waiversProperty] ?? null;
  const value = writeWaivers(change(parseWaivers(expect).waivers));
  return expect === value ? [] : [{ op: "setProperty", name: waiversProperty, expect, value }];
};

/**
 * The edits that accept a finding. Waivers for the like of it that fell with its old words go. Refused with
 * `not-waivable` where the profile forbids it, with `bad-reason` where what is said may not be kept.
 * @param finding one of `findings`
 */
export const waiveEdits = (
  { briefing, findings }: Pick<CheckResult, "briefing" | "findings">,
  finding: Finding,
  waived: Waived,
): Result<readonly Edit[]> => {
  const { rule, messageId, section } = finding;
  if (briefing.profile.rules[rule]?.waivable === false) return fail("not-waivable");
  const prints = fingerprintsOf(findings, briefing);
  const fingerprint = prints[findings.indexOf(finding)];
  if (fingerprint === undefined) return fail("stale");
  if (!isWaived(waived)) return fail("bad-reason");
  const living = new Set(prints);
  const isReplaced = (one: Waiver): boolean =>
    one.fingerprint === fingerprint ||
    (one.rule === rule && one.messageId === messageId && one.section === section && !living.has(one.fingerprint));
  const waiver: Waiver = { rule, messageId, section, fingerprint, ...waived };
  const edits = keep(briefing.model, (kept) => [...kept.filter((one) => !isReplaced(one)), waiver].slice(-mostWaivers));
  return succeed(edits);
};

/** The edits that take a waiver back, whether it holds or has fallen. */
export const withdrawEdits = (model: DocumentModel, { fingerprint }: Waiver): readonly Edit[] =>
  keep(model, (kept) => kept.filter((one) => one.fingerprint !== fingerprint));
