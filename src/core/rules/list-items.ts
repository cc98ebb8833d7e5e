import type { SectionKey } from "../profile/profile";
import type { Briefing, Item } from "../recognise/briefing";
import { itemsOf } from "../recognise/items";

/** The items of a list section, in the order of the paper. */
export const itemsIn = (key: SectionKey, { topics, points, parts, profile }: Briefing): readonly Item[] => {
  if (key === "topics") return topics;
  return key === "speakingPoints" ? points : itemsOf(parts, key, profile);
};
