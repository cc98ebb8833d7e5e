import type { Paragraph } from "../../document/paragraph";
import type { Briefing, Item } from "../../recognise/briefing";
import { onceFor } from "../../text/once-for";

/** Paragraphs that a heading or more than one point stands in. */
const sharedParagraphs = onceFor(({ points, parts }: Briefing): ReadonlySet<Paragraph> => {
  const seen = new Set<Paragraph>();
  const shared = new Set<Paragraph>(parts.flatMap(({ heading }) => heading ?? []));
  for (const { paragraphs } of points) {
    for (const paragraph of paragraphs) {
      if (seen.has(paragraph)) shared.add(paragraph);
      seen.add(paragraph);
    }
  }
  return shared;
});

/** Whether a point has its paragraphs to itself: only then can they go without another point or the heading. */
export const standsAlone = ({ paragraphs }: Item, briefing: Briefing): boolean => {
  const shared = sharedParagraphs(briefing);
  return !paragraphs.some((paragraph) => shared.has(paragraph));
};
