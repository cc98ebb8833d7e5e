import type { Span } from "../document/port";
import type { SectionKey } from "../profile/profile";
import type { Briefing, Item } from "../recognise/briefing";
import { itemsOf } from "../recognise/items";

/** The items of a list section, in the order of the paper. */
export const itemsIn = (key: SectionKey, { topics, points, parts, profile }: Briefing): readonly Item[] => {
  if (key === "topics") return topics;
  return key === "speakingPoints" ? points : itemsOf(parts, key, profile);
};

/** The words of an item where they stand; all of its first paragraph where they go on in another. */
export const spanOfItem = ({ paragraph, text }: Item): Span => {
  const found = paragraph.text.indexOf(text);
  const from = Math.max(found, 0);
  return { paragraph: paragraph.id, from, to: found < 0 ? paragraph.text.length : from + text.length };
};
