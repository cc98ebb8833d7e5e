import type { Profile } from "../profile/profile";
import type { Part } from "./briefing";

interface Run {
  readonly length: number;
  /** The part before the last one of the run; -1 where there is none. */
  readonly before: number;
}

/** Parts outside the longest run that is in the order of the profile: the fewest moves that put the paper in order. */
export const misplacedIn = (parts: readonly Part[], profile: Profile): readonly Part[] => {
  const ranks = new Map(profile.sections.map(({ key }, rank) => [key, rank]));
  const rankOf = ({ spec }: Part): number => ranks.get(spec.key) ?? -1;
  const runs: Run[] = [];
  /** The longest run so far that ends in a part of each rank: there are few ranks, and there may be many parts. */
  const longest = new Map<number, { readonly length: number; readonly at: number }>();
  parts.forEach((part, at) => {
    const rank = rankOf(part);
    let best: Run = { length: 1, before: -1 };
    for (const [other, run] of longest) {
      const isBetter = run.length >= best.length || (run.length + 1 === best.length && run.at < best.before);
      if (other <= rank && isBetter) best = { length: run.length + 1, before: run.at };
    }
    runs.push(best);
    if (best.length > (longest.get(rank)?.length ?? 0)) longest.set(rank, { length: best.length, at });
  });
  const standing = new Set<Part>();
  let end = runs.reduce((best, { length }, at) => (length > (runs[best]?.length ?? 0) ? at : best), 0);
  while (end >= 0) {
    const part = parts[end];
    if (part) standing.add(part);
    end = runs[end]?.before ?? -1;
  }
  return parts.filter((part) => !standing.has(part));
};
