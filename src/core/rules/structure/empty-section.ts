import type { ParagraphSeed } from "../../document/edit";
import type { Paragraph } from "../../document/paragraph";
import type { Briefing, Part } from "../../recognise/briefing";
import { refTo } from "../../skeleton/insert-section";
import { sectionSeed } from "../../skeleton/section-seed";
import { defineRule, type Fix } from "../rule";
import { spanOf } from "../span-of";
import { standsTwice } from "../stands-twice";

const restoreFix = (heading: Paragraph, { spec }: Part, { profile, language }: Briefing): readonly Fix[] => {
  // Below a label in a form would be inside its cell; a table that is there needs no other.
  if (heading.cell || spec.content === "table") return [];
  const [, first, ...others] = sectionSeed(spec, profile, language).paragraphs;
  if (!first) return [];
  const paragraphs: readonly [ParagraphSeed, ...ParagraphSeed[]] = [first, ...others];
  return [
    {
      titleId: "restorePrompt",
      data: {},
      safety: "suggestion",
      edits: [{ op: "insertParagraphs", place: { under: refTo(heading) }, paragraphs, control: null }],
    },
  ];
};

/** There is something under every heading. Labels of sides are: `unnamed-participants` speaks about each. */
export const emptySection = defineRule({
  id: "empty-section",
  family: "structure",
  severity: "error",
  messages: ["empty"],
  check: (briefing) =>
    briefing.parts
      .filter((part) => part.status === "empty" && !standsTwice(part, briefing))
      .flatMap((part) =>
        part.heading
          ? {
              messageId: "empty" as const,
              data: { section: part.spec.key },
              at: spanOf(part.heading),
              section: part.spec.key,
              related: [],
              fixes: restoreFix(part.heading, part, briefing),
            }
          : [],
      ),
});
