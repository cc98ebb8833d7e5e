import type { DocumentModel } from "../document/model";
import type { ParagraphId } from "../document/paragraph";
import type { Severity } from "../profile/profile";
import type { Briefing } from "../recognise/briefing";
import type { Finding } from "../rules/rule";

const badness: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** A finding with what its place among the others depends on. */
interface Ranked {
  readonly finding: Finding;
  readonly section: number;
  readonly badness: number;
  readonly paragraph: number;
  readonly from: number;
}

/** Where the paragraphs stand that findings point at. */
const placesOf = (findings: readonly Finding[], { paragraphs }: DocumentModel): ReadonlyMap<ParagraphId, number> => {
  const named = new Set<ParagraphId>();
  for (const { at } of findings) if (at) named.add(at.paragraph);
  const places = new Map<ParagraphId, number>();
  if (named.size > 0) for (const { id, index } of paragraphs) if (named.has(id)) places.set(id, index);
  return places;
};

/** By section as the profile has them, the document as a whole first; in a section the worst first, then as read. */
export const orderFindings = (findings: readonly Finding[], { profile, model }: Briefing): readonly Finding[] => {
  if (findings.length < 2) return findings;
  const ranks = new Map(profile.sections.map(({ key }, rank) => [key, rank]));
  const places = placesOf(findings, model);
  const ranked = findings.map((finding): Ranked => {
    const { section, severity, at } = finding;
    return {
      finding,
      section: section === null ? -1 : (ranks.get(section) ?? ranks.size),
      badness: badness[severity],
      paragraph: at === null ? -1 : (places.get(at.paragraph) ?? -1),
      from: at?.from ?? 0,
    };
  });
  ranked.sort((a, b) => a.section - b.section || a.badness - b.badness || a.paragraph - b.paragraph || a.from - b.from);
  return ranked.map(({ finding }) => finding);
};
