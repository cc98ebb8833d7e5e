import type { BuiltInStyle } from "../../document/paragraph";
import type { Edit } from "../../document/edit";
import { refTo } from "../../skeleton/insert-section";
import { defineRule, type Fix } from "../rule";
import { spanOf } from "../span-of";
import { sectionHeadings, type SectionHeading } from "./section-headings";

const headingStyles = ["Heading1", "Heading2", "Heading3"] as const satisfies readonly BuiltInStyle[];

/** The heading with the style that most headings of a paper are in; undefined where none is in a style for headings. */
const mostUsual = (headings: readonly SectionHeading[]): SectionHeading | undefined => {
  const counts = new Map<string, number>();
  const real = headings.filter(({ heading }) => heading.headingLevel !== null);
  for (const { heading } of real) counts.set(heading.style, (counts.get(heading.style) ?? 0) + 1);
  const countOf = ({ heading }: SectionHeading): number => counts.get(heading.style) ?? 0;
  return real.reduce<SectionHeading | undefined>(
    (best, one) => (best === undefined || countOf(one) > countOf(best) ? one : best),
    undefined,
  );
};

const restyle = ([first, ...others]: readonly SectionHeading[], usual: string): readonly Fix[] => {
  const style = headingStyles.find((known) => known === usual);
  if (!style || !first) return [];
  const edit = ({ heading }: SectionHeading): Edit => ({ op: "setStyle", paragraph: refTo(heading), style });
  return [{ titleId: "restyleHeadings", data: {}, safety: "safe", edits: [edit(first), ...others.map(edit)] }];
};

/**
 * The headings of one paper are in one style. A heading of a lower level is left in peace: its writer may have put
 * the sections under one another. So is a numbered one, whose number its style may not have.
 */
export const headingStyle = defineRule({
  id: "heading-style",
  family: "structure",
  severity: "info",
  messages: ["otherStyle"],
  check: (briefing) => {
    const headings = sectionHeadings(briefing);
    const [any] = headings;
    if (!any || headings.every(({ heading }) => heading.style === any.heading.style)) return [];
    const usual = mostUsual(headings)?.heading;
    if (!usual) return [];
    const odd = headings.filter(
      ({ heading: { style, headingLevel, list } }) =>
        style !== usual.style && list === null && (headingLevel === null || headingLevel === usual.headingLevel),
    );
    const [first, ...others] = odd;
    if (!first) return [];
    return [
      {
        messageId: "otherStyle",
        data: { quote: odd.map(({ heading }) => heading.text.trim()).join(", "), count: odd.length },
        at: spanOf(first.heading),
        section: first.part.spec.key,
        related: others.map(({ heading }) => spanOf(heading)),
        fixes: restyle(odd, usual.style),
      },
    ];
  },
});
