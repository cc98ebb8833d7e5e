import type { SectionKey, SectionSpec } from "../profile/profile";
import type { Briefing } from "../recognise/briefing";

const isLine = ({ content }: SectionSpec): boolean => content === "line" || content === "dateLine";

/** Where each section begins in a paper, by its rank among the sections there. */
const ranksIn = ({ parts }: Briefing): ReadonlyMap<SectionKey, number> => {
  const ranks = new Map<SectionKey, number>();
  for (const [rank, { spec }] of parts.entries()) if (!ranks.has(spec.key)) ranks.set(spec.key, rank);
  return ranks;
};

/**
 * Sections in the order of most papers: each is compared with each other one in the papers that have both, so that what
 * is often absent does not push the rest about. Two that never meet stand as in the base, or are equals where the base
 * does not know one of them. Title and date line come first.
 * @param sections those that are in a paper, in the order of the base; what it does not know behind
 * @param known how many of them the base knows
 */
export const inOrderOf = (
  briefings: readonly Briefing[],
  sections: readonly SectionSpec[],
  known: number,
): readonly SectionSpec[] => {
  const papers = briefings.map(ranksIn);
  const shareBefore = (one: SectionKey, other: SectionKey): number | null => {
    let both = 0;
    let before = 0;
    for (const ranks of papers) {
      const [a, b] = [ranks.get(one), ranks.get(other)];
      if (a === undefined || b === undefined) continue;
      both += 1;
      if (a < b) before += 1;
    }
    return both === 0 ? null : before / both;
  };
  const shareInBase = (one: number, other: number): number => {
    if (one >= known || other >= known) return 0.5;
    return one < other ? 1 : 0;
  };
  const wins = new Map(
    sections.map((one, at) => {
      const shares = sections.map((other, otherAt) =>
        one === other ? 0 : (shareBefore(one.key, other.key) ?? shareInBase(at, otherAt)),
      );
      return [one, shares.reduce((sum, share) => sum + share, 0)] as const;
    }),
  );
  const won = (section: SectionSpec): number => wins.get(section) ?? 0;
  return [...sections].sort((a, b) => Number(isLine(b)) - Number(isLine(a)) || won(b) - won(a));
};
