import type { Paragraph } from "../document/paragraph";
import type { Briefing } from "../recognise/briefing";

export interface UnnamedSide {
  readonly label: Paragraph;
  /** From its label to the next side, or to the end of the section. */
  readonly paragraphs: readonly Paragraph[];
}

/** The sides without a single name in a section that somebody has begun to fill. */
export const unnamedSides = ({ parts, sides }: Briefing): readonly UnnamedSide[] => {
  const labels = new Set(sides.flatMap(({ label }) => label ?? []));
  const unnamed = new Set(sides.flatMap(({ label, people }) => (label && people.length === 0 ? [label] : [])));
  return parts
    .filter(({ spec, status }) => spec.content === "sides" && status !== "placeholder")
    .flatMap(({ body }) =>
      body.flatMap((label, at) => {
        if (!unnamed.has(label)) return [];
        const rest = body.slice(at + 1);
        const end = rest.findIndex((paragraph) => labels.has(paragraph));
        return [{ label, paragraphs: [label, ...rest.slice(0, end === -1 ? rest.length : end)] }];
      }),
    );
};
