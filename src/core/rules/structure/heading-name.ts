import type { Paragraph } from "../../document/paragraph";
import type { Part } from "../../recognise/briefing";
import type { Stretch } from "../../text/words-in";

/** A heading without the number before it and the colon behind it, which are the writer's. */
export const nameInHeading = ({ text: all }: Paragraph, { headingEnd }: Part): Stretch => {
  const text = all.slice(0, headingEnd);
  const before = /^\s*(?:(?:\d+(?:\.\d+)*|[IVX]+|[A-Za-z])[.)]\s*|\d+\s+)?/.exec(text)?.[0].length ?? 0;
  const after = /[\s:.]*$/.exec(text.slice(before))?.[0].length ?? 0;
  return { from: before, to: text.length - after };
};
