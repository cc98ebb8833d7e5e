import { check } from "../check/check";
import type { CheckResult } from "../check/check-result";
import { applyEdits } from "../document/apply-edits";
import { editCheck } from "../document/check-edits";
import type { Edit } from "../document/edit";
import type { NonEmpty } from "../document/result";
import { unstampEdits } from "../gate/stamp-edits";
import { chooseProfile } from "../profile/choose-profile";
import { madeWithEdits, type MadeWith } from "../profile/made-with";
import type { Profile, SectionSpec } from "../profile/profile";
import type { Briefing } from "../recognise/briefing";
import type { Finding } from "../rules/rule";
import { countOf, insertSectionEdits } from "../skeleton/insert-section";
import { fingerprintsOf } from "../waivers/fingerprint";
import { editsByOriginal } from "./edits-by-original";
import type { PartChange } from "./part-change";
import { renameEdits } from "./rename-edits";

/** What it would come to if a paper were moved to the newer version of its profile; nothing has been done yet. */
export interface MovePlan {
  readonly from: MadeWith;
  readonly to: Profile;
  /** Whether the version that the paper was made with is known: else the newer one judges it already. */
  readonly isFromKnown: boolean;
  /** In the order of the newer version, what it has dropped last. */
  readonly changes: readonly PartChange[];
  /** All of them, or none. No word that somebody wrote is among what they change. */
  readonly edits: readonly Edit[];
  /** The paper afterwards, judged by the newer version. */
  readonly after: CheckResult;
  /** What is found afterwards and not now, and what is found now and not afterwards. */
  readonly coming: readonly Finding[];
  readonly going: readonly Finding[];
}

const isAsked = (spec: SectionSpec | undefined): boolean => spec?.presence === "required";

const specIn = ({ sections }: Profile, key: string): SectionSpec | undefined =>
  sections.find((section) => section.key === key);

/** Adds edits to a batch as long as the document lets them through together. */
const batchFor = (briefing: Briefing, always: readonly Edit[]) => {
  const check = editCheck(briefing.model);
  let edits = always;
  return {
    take(more: readonly Edit[]): boolean {
      const together = [...edits, ...more];
      if (more.length === 0 || check(together) !== null) return false;
      edits = together;
      return true;
    },
    edits: () => edits,
  };
};

/** What a later version of its profile does to a paper that was read through the earlier one. */
const changeParts = (judged: CheckResult, to: Profile, always: readonly Edit[]) => {
  const { briefing, circumstances } = judged;
  const { model, profile: from, misplaced, parts } = briefing;
  const batch = batchFor(briefing, always);
  const renames = renameEdits(briefing, to);
  const renamed = new Set([...renames].flatMap(([key, edits]) => (batch.take(edits) ? [key] : [])));
  // The new wording may be the only one by which the newer version knows a part.
  const worded = applyEdits(
    [...renames].flatMap(([key, edits]) => (renamed.has(key) ? edits : [])),
    model,
  );
  const read = check(worded.ok ? worded.value : model, to, circumstances);
  const wasAway = new Set(misplaced.map(({ spec }) => spec.key));
  const moves = new Map(
    read.findings
      .filter(({ rule, section }) => rule === "section-order" && section !== null && !wasAway.has(section))
      .map(({ section, fixes }) => [section ?? "", editsByOriginal(fixes[0]?.edits ?? [], model)]),
  );
  const stands = new Set(parts.flatMap(({ spec, also }) => [spec.key, ...(also ? [also.key] : [])]));

  const changeOf = (spec: SectionSpec): readonly PartChange[] => {
    const before = specIn(from, spec.key) ?? null;
    const tell = (kind: PartChange["kind"]): PartChange => ({ kind, spec, before });
    const asked = ((): readonly PartChange[] => {
      if (!isAsked(spec)) {
        if (before === null) return [tell("offered")];
        return isAsked(before) ? [tell("noLongerAsked")] : [];
      }
      if (isAsked(before ?? undefined)) return [];
      if (stands.has(spec.key) || countOf(spec, read.briefing) > 0) return [tell("nowAsked")];
      const isIn = batch.take(editsByOriginal(insertSectionEdits(spec, read.briefing), model));
      return [tell(isIn ? "inserted" : "nowLacking")];
    })();
    const isOtherwise = before !== null && before.titles[briefing.language] !== spec.titles[briefing.language];
    const called = isOtherwise && stands.has(spec.key) ? [tell(renamed.has(spec.key) ? "renamed" : "nowCalled")] : [];
    const moved = batch.take(moves.get(spec.key) ?? []) ? [tell("moved")] : [];
    return [...asked, ...called, ...moved];
  };

  const dropped = from.sections
    .filter(({ key }) => stands.has(key) && specIn(to, key) === undefined)
    .map((spec): PartChange => ({ kind: "dropped", spec, before: spec }));
  const changes = [...to.sections.flatMap(changeOf), ...dropped];
  return { changes, edits: batch.edits() };
};

/** Those of one judgement that the other has not. */
const notIn = (one: CheckResult, other: CheckResult): readonly Finding[] => {
  const known = new Set(fingerprintsOf(other.findings, other.briefing));
  const prints = fingerprintsOf(one.findings, one.briefing);
  return one.findings.filter((_, at) => !known.has(prints[at] ?? ""));
};

/**
 * Plans the move of a paper to the version in force of the profile that it was made with: what becomes of its parts,
 * and which findings come and go. Parts that are asked for now go in, headings in the house's old wording take its new
 * one, parts that were in their place go to their new place. Nothing else changes; where the older version is not known,
 * only what the paper says of itself. A check mark goes: it was given by the older version.
 * @param known every profile at hand; the first is the usual one
 * @returns null where no newer version is in force
 */
export const planMove = (judged: CheckResult, known: NonEmpty<Profile>): MovePlan | null => {
  const { model } = judged.briefing;
  const { madeWith, newer, because } = chooseProfile(model, known);
  if (madeWith === null || newer === null) return null;
  const always = [...madeWithEdits(model, newer), ...unstampEdits(model)];
  const isFromKnown = because === "exact";
  const { changes, edits } = isFromKnown ? changeParts(judged, newer, always) : { changes: [], edits: always };
  const moved = applyEdits(edits, model);
  const after = check(moved.ok ? moved.value : model, newer, judged.circumstances);
  return {
    from: madeWith,
    to: newer,
    isFromKnown,
    changes,
    edits,
    after,
    coming: notIn(after, judged),
    going: notIn(judged, after),
  };
};
