import type { Paragraph } from "../../document/paragraph";
import type { Briefing, Part } from "../../recognise/briefing";
import { isAttached } from "../../recognise/is-attached";

/** The heading of a section, where it stands alone. */
export interface SectionHeading {
  readonly part: Part;
  readonly heading: Paragraph;
}

/**
 * The headings that should look alike: of the sections that a paper has once, on lines of their own. What stands in
 * the cell of a form looks as the form does, and an annex begins as its own writer had it.
 */
export const sectionHeadings = ({ parts }: Briefing): readonly SectionHeading[] =>
  parts.flatMap((part) => {
    const { heading, form, spec } = part;
    return heading && form === "own" && heading.cell === null && !isAttached(spec.key) ? [{ part, heading }] : [];
  });
