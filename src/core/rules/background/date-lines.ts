import type { Paragraph } from "../../document/paragraph";
import type { Briefing, Part } from "../../recognise/briefing";
import { timesOfDateLine, type DateLineTimes } from "../../recognise/parse-date-line";
import { onceFor } from "../../text/once-for";

/** A date line that somebody has written, with the day and the hours that it names. */
export interface DateLine extends DateLineTimes {
  readonly paragraph: Paragraph;
  readonly part: Part;
}

export const dateLinesIn = onceFor(({ parts }: Briefing): readonly DateLine[] =>
  parts
    .filter(({ spec, status }) => spec.content === "dateLine" && status === "filled")
    .flatMap((part) =>
      part.body
        .filter((paragraph) => paragraph.text.trim() !== "")
        .map((paragraph) => ({ paragraph, part, ...timesOfDateLine(paragraph.text) })),
    ),
);
