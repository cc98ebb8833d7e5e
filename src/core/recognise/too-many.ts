import { mostOf } from "../profile/occurs";
import type { SectionKey } from "../profile/profile";
import type { Part } from "./briefing";

/** The sections of which there are more than the profile allows, in the order in which they first stand. */
export const sectionsOfWhichTooMany = (parts: readonly Part[]): ReadonlySet<SectionKey> => {
  const counts = new Map<SectionKey, number>();
  for (const { spec } of parts) counts.set(spec.key, (counts.get(spec.key) ?? 0) + 1);
  return new Set(parts.flatMap(({ spec }) => ((counts.get(spec.key) ?? 0) > mostOf(spec) ? [spec.key] : [])));
};
