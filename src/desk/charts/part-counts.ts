import type { Profile, SectionKey } from "../../core";
import type { PaperFacts } from "../table/paper-facts";
import { partStates, type PartState } from "../table/parts-of";

/** In how many briefings a part stands how. */
export interface PartCount {
  readonly key: SectionKey;
  readonly counts: Readonly<Record<PartState, number>>;
  /** Briefings that have the part or should have it. */
  readonly papers: number;
}

const none: PartCount["counts"] = { filled: 0, empty: 0, placeholder: 0, missing: 0, misplaced: 0, twice: 0 };

/** How the parts stand in all briefings, in the profile's order; without those that no briefing has or should have. */
export const partCounts = (
  facts: readonly Pick<PaperFacts, "parts" | "verdict">[],
  { sections }: Profile,
): readonly PartCount[] => {
  const all = new Map<SectionKey, Record<PartState, number>>();
  for (const { parts, verdict } of facts) {
    if (verdict === "notABriefing") continue;
    for (const { key, state } of parts) {
      const counts = all.get(key) ?? { ...none };
      counts[state] += 1;
      all.set(key, counts);
    }
  }
  return sections.flatMap(({ key }) => {
    const counts = all.get(key);
    return counts ? [{ key, counts, papers: partStates.reduce((sum, state) => sum + counts[state], 0) }] : [];
  });
};
