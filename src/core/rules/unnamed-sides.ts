import type { Paragraph } from "../document/paragraph";
import type { Briefing, Side } from "../recognise/briefing";

export interface UnnamedSide {
  readonly side: Side;
  /** From its label to the next side, or to the end of the section. */
  readonly paragraphs: readonly Paragraph[];
}

/** The sides without a single name in a section that somebody has begun to fill. */
export const unnamedSides = ({ parts, sides }: Briefing): readonly UnnamedSide[] =>
  parts
    .filter(({ spec, status }) => spec.content === "sides" && status !== "placeholder")
    .flatMap(({ body }) =>
      sides
        .filter(({ label, people }) => people.length === 0 && body.includes(label))
        .map((side) => {
          const rest = body.slice(body.indexOf(side.label) + 1);
          const end = rest.findIndex((paragraph) => sides.some(({ label }) => label === paragraph));
          return { side, paragraphs: [side.label, ...rest.slice(0, end === -1 ? rest.length : end)] };
        }),
    );
