import { gather } from "../../document/gather";
import type { Paragraph } from "../../document/paragraph";
import { isBullet } from "../../recognise/heading-mentions";
import { wordsInAll } from "../../text/glance";
import { numberOption } from "../options";
import { defineRule } from "../rule";
import { spanOf } from "../span-of";
import { standsTwice } from "../stands-twice";

/** A line that is bold or in capitals as a whole, up to so many characters, is a subheading whatever its style. */
const longestHeading = 100;

/** A heading, a bullet, the first words in bold, or a table: something that the eye can hold on to. */
const isLandmark = (paragraph: Paragraph): boolean =>
  paragraph.headingLevel !== null ||
  paragraph.cell !== null ||
  paragraph.lead > 0 ||
  isBullet(paragraph) ||
  ((paragraph.bold || paragraph.caps) && paragraph.text.trim() !== "" && paragraph.text.length <= longestHeading);

/** A long background is divided: by subheadings, bullets, or the first words of its paragraphs. */
export const subheadings = defineRule({
  id: "subheadings",
  family: "background",
  severity: "info",
  messages: ["none"],
  options: { fromWords: numberOption(300, 100, 2000) },
  check: (briefing, { fromWords }) =>
    gather(briefing.parts, (part) => {
      const { spec, heading, body } = part;
      const first = heading ?? body[0];
      if (spec.key !== "background" || !first || standsTwice(part, briefing) || body.some(isLandmark)) return [];
      const words = wordsInAll(briefing.model, body);
      if (words <= fromWords) return [];
      return [
        {
          messageId: "none" as const,
          data: { section: spec.key, words },
          at: spanOf(first),
          section: spec.key,
          related: [],
          fixes: [],
        },
      ];
    }),
});
