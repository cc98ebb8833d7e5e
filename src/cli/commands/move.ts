import { describeFinding, describePartChange, planMove, type Language, type MovePlan, type Profile } from "../../core";
import type { ExitCode } from "../exit-code";
import { settle } from "../settings/settings";
import { sayIn } from "../words/say-in";
import { changeDocument, notDone, type ChangeOptions } from "./change-document";

const nameOf = ({ id, version }: Profile): string => `${id} ${version}`;

/** What becomes of the parts, and which findings come and go, a sentence each. */
const sentencesOf = ({ changes, coming, going, to }: MovePlan, now: Profile, language: Language): readonly string[] => [
  ...changes.map((change) => describePartChange(change, language)),
  ...coming.map((finding) => sayIn(language, "comes", { what: describeFinding(finding, to, language).what })),
  ...going.map((finding) => sayIn(language, "goes", { what: describeFinding(finding, now, language).what })),
];

/** `briefline move`: moves a document to the version in force of the profile that it was made with, or says what that would change. */
export const move = async (path: string, options: ChangeOptions): Promise<ExitCode> => {
  const { profiles } = settle(options);
  return changeDocument(path, options, async (held, judged, language) => {
    const plan = planMove(judged, profiles);
    if (plan === null) return { done: true, head: sayIn(language, "nothingToMove"), sentences: [] };
    const sentences = sentencesOf(plan, judged.briefing.profile, language);
    const to = nameOf(plan.to);
    if (options.dryRun) return { done: true, head: sayIn(language, "wouldMove", { to }), sentences };
    const applied = await held.apply(plan.edits);
    return applied.ok
      ? { done: true, head: sayIn(language, "moved", { to }), sentences }
      : notDone(applied.problem, language);
  });
};
