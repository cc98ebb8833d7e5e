import type { Profile } from "../profile/profile";
import type { Part } from "./briefing";

/** Parts outside the longest run that is in the order of the profile: the fewest moves that put the paper in order. */
export const misplacedIn = (parts: readonly Part[], profile: Profile): readonly Part[] => {
  const ranks = new Map(profile.sections.map(({ key }, rank) => [key, rank]));
  const rankOf = ({ spec }: Part): number => ranks.get(spec.key) ?? -1;
  const runs: { readonly length: number; readonly before: number }[] = [];
  parts.forEach((part, at) => {
    let best = { length: 1, before: -1 };
    for (let before = 0; before < at; before += 1) {
      const other = parts[before];
      const run = runs[before];
      if (other && run && rankOf(other) <= rankOf(part) && run.length >= best.length) {
        best = { length: run.length + 1, before };
      }
    }
    runs.push(best);
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
