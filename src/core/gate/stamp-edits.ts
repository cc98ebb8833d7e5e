import type { Edit } from "../document/edit";
import { shownProperty } from "../document/kept-parts";
import type { DocumentModel } from "../document/model";
import { fail, succeed, type Result } from "../document/result";
import { describeCheck } from "../messages/describe-gate";
import { rulePackVersion } from "../rules/pack-version";
import { autoShowEdits } from "../skeleton/insert-skeleton";
import { isName, type Waiver } from "../waivers/waiver";
import type { Readiness } from "./readiness";
import { isMoment, stampProperty, type Checked, type Stamp } from "./stamp";
import { writeStamp } from "./stamp-text";
import { textHash } from "./text-hash";

const keep = ({ properties }: DocumentModel, name: string, value: string | null): readonly Edit[] => {
  const expect = properties[name] ?? null;
  return expect === value ? [] : [{ op: "setProperty", name, expect, value }];
};

const waiversIn = ({ result }: Readiness): readonly Waiver[] =>
  result.findings.flatMap(({ waived }) => (waived === null ? [] : [waived]));

/**
 * The edits that stamp a paper as checked, say so among the document's properties in the language of the paper, and let
 * the pane open with it, so that whoever opens it sees whether the mark still holds. Refused with `not-ready` where something stands in the way or the paper was
 * not judged as a whole, with `bad-reason` where the time or the name may not be kept.
 */
export const stampEdits = (readiness: Readiness, { at, by }: Checked): Result<readonly Edit[]> => {
  const { verdict, isJudgedAnew, result } = readiness;
  const { model, profile } = result.briefing;
  if (!isJudgedAnew || (verdict !== "ready" && verdict !== "readyWithWaivers")) return fail("not-ready");
  if (!isMoment(at) || (by !== null && !isName(by))) return fail("bad-reason");
  const stamp: Stamp = {
    profile: { id: profile.id, version: profile.version },
    rules: rulePackVersion,
    at,
    by,
    result: verdict,
    waivers: waiversIn(readiness),
    text: textHash(model),
  };
  return succeed([
    ...keep(model, stampProperty, writeStamp(stamp)),
    ...keep(model, shownProperty, describeCheck(stamp, result.briefing.language)),
    ...autoShowEdits(model, true),
  ]);
};

/** The edits that take the stamp out, whatever it is. */
export const unstampEdits = (model: DocumentModel): readonly Edit[] => [
  ...keep(model, stampProperty, null),
  ...keep(model, shownProperty, null),
];
