import { gather } from "../document/gather";
import type { Paragraph } from "../document/paragraph";
import type { Briefing, Part } from "../recognise/briefing";
import { onceFor } from "../text/once-for";

export interface UnnamedSide {
  readonly label: Paragraph;
  /** The part that the label stands in. */
  readonly part: Part;
  /** From its label to the next side, or to the end of the section. */
  readonly paragraphs: readonly Paragraph[];
}

/** The paragraphs of a part from each label to the next one. */
const byLabel = (part: Part, labels: ReadonlySet<Paragraph>): readonly UnnamedSide[] => {
  const sides: { label: Paragraph; part: Part; paragraphs: Paragraph[] }[] = [];
  for (const paragraph of part.body) {
    if (labels.has(paragraph)) sides.push({ label: paragraph, part, paragraphs: [paragraph] });
    else sides[sides.length - 1]?.paragraphs.push(paragraph);
  }
  return sides;
};

/** The sides without a single name in a section that somebody has begun to fill. */
export const unnamedSides = onceFor(({ parts, sides }: Briefing): readonly UnnamedSide[] => {
  const labels = new Set(sides.flatMap(({ label }) => label ?? []));
  const named = new Set(sides.flatMap(({ label, people }) => (label && people.length > 0 ? [label] : [])));
  return gather(
    parts.filter(({ spec, status }) => spec.content === "sides" && status !== "placeholder"),
    (part) => byLabel(part, labels),
  ).filter(({ label }) => !named.has(label));
});

/** All paragraphs of these. */
export const paragraphsOfUnnamedSides = onceFor(
  (briefing: Briefing): ReadonlySet<Paragraph> =>
    new Set(gather(unnamedSides(briefing), ({ paragraphs }) => paragraphs)),
);
