import type { Severity } from "../profile/profile";
import type { Briefing } from "../recognise/briefing";
import type { Finding } from "../rules/rule";

const badness: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** By section as the profile has them, the document as a whole first; in a section the worst first, then as read. */
export const orderFindings = (findings: readonly Finding[], { profile, model }: Briefing): readonly Finding[] => {
  const ranks = new Map(profile.sections.map(({ key }, rank) => [key, rank]));
  const named = new Set(findings.map(({ at }) => at?.paragraph));
  const places = new Map(model.paragraphs.flatMap(({ id, index }) => (named.has(id) ? [[id, index] as const] : [])));
  const rankOf = ({ section }: Finding): number => (section === null ? -1 : (ranks.get(section) ?? ranks.size));
  const placeOf = ({ at }: Finding): number => (at === null ? -1 : (places.get(at.paragraph) ?? -1));
  return [...findings].sort(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      badness[a.severity] - badness[b.severity] ||
      placeOf(a) - placeOf(b) ||
      (a.at?.from ?? 0) - (b.at?.from ?? 0),
  );
};
