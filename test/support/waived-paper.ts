import {
  applyEdits,
  check,
  createModel,
  waiveEdits,
  waiversProperty,
  type CheckResult,
  type Edit,
  type ParagraphFacts,
  type Profile,
  type Waived,
} from "../../src/core";
import { standardProfile } from "./standard-profile";

/** A day, and what an officer might say on it. */
export const today = "2026-11-25";
export const said: Waived = { reason: "Names follow on Monday", until: null, by: null, given: today };

/** The meetings of our papers are in April: that they are over by then is not what these tests are about. */
const withoutDay = (profile: Profile): Profile => ({
  ...profile,
  rules: { ...profile.rules, "meeting-past": { severity: "off" } },
});

/** A paper of these paragraphs that keeps this list of waivers, judged. */
export const judged = (
  facts: readonly ParagraphFacts[],
  kept: string | null = null,
  profile: Profile = standardProfile,
  day: string | null = today,
): CheckResult => {
  const properties: Record<string, string> = kept === null ? {} : { [waiversProperty]: kept };
  return check(createModel(null, facts, null, properties), withoutDay(profile), { today: day, fileName: null });
};

/** The list of waivers that a paper keeps after edits. */
export const keptAfter = ({ briefing }: CheckResult, edits: readonly Edit[]): string | null => {
  const after = applyEdits(edits, briefing.model);
  if (!after.ok) throw new Error(after.problem.code);
  return after.value.properties[waiversProperty] ?? null;
};

/** The list that a paper keeps once the findings at these places in its judgement were accepted. */
export const accepting = (
  facts: readonly ParagraphFacts[],
  places: readonly number[],
  waived: Waived = said,
  before: string | null = null,
): string | null =>
  places.reduce<string | null>((kept, place) => {
    const now = judged(facts, kept);
    const finding = now.findings[place];
    if (!finding) throw new Error(`There is no finding ${place}`);
    const edits = waiveEdits(now, finding, waived);
    if (!edits.ok) throw new Error(edits.problem.code);
    return keptAfter(now, edits.value);
  }, before);
