import type { Paragraph } from "../../document/paragraph";
import type { Briefing, Part } from "../../recognise/briefing";
import { writtenIn } from "../language/written";

/** What is written in each part that may hold what is asked for, prompts and what is of the page left out. */
export const paragraphsByPart = (
  briefing: Briefing,
  isAsked: (part: Part) => boolean,
): ReadonlyMap<Part, readonly Paragraph[]> => {
  const byPart = new Map<Part, Paragraph[]>();
  for (const { part, paragraph, from } of writtenIn(briefing)) {
    if (from > 0 || !isAsked(part)) continue;
    const group = byPart.get(part);
    if (group) group.push(paragraph);
    else byPart.set(part, [paragraph]);
  }
  return byPart;
};
