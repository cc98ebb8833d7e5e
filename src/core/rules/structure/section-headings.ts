import type { Paragraph } from "../../document/paragraph";
import type { Briefing, Part } from "../../recognise/briefing";
import { isAttached } from "../../recognise/is-attached";
import { onceFor } from "../../text/once-for";

/** The heading of a section, where it stands alone. */
export interface SectionHeading {
  readonly part: Part;
  readonly heading: Paragraph;
}

/**
 * The headings that should look alike: of the sections that a paper has once, on lines of their own. What stands in
 * the cell of a form looks as the form does, and an annex begins as its own writer had it.
 */
export const sectionHeadings = onceFor(({ parts }: Briefing): readonly SectionHeading[] => {
  const headings: SectionHeading[] = [];
  for (const part of parts) {
    const { heading, form, spec } = part;
    if (heading?.cell === null && form === "own" && !isAttached(spec.key)) headings.push({ part, heading });
  }
  return headings;
});
