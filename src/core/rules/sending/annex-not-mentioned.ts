import { gather } from "../../document/gather";
import type { Paragraph } from "../../document/paragraph";
import { defineRule } from "../rule";
import { spanOf } from "../span-of";
import { annexNumberOf, annexesNamedIn } from "./annexes";

/** Not an entry in a table of contents, which ends with a page: that is where a reader learns of an annex. */
const looksLikeHeading = ({ headingLevel, bold, caps, text }: Paragraph): boolean =>
  (headingLevel !== null || bold || caps) && !/\t\s*\d+\s*$/.test(text);

/** A text that sends its reader to one of its numbered annexes sends him to each: the one left out is forgotten. */
export const annexNotMentioned = defineRule({
  id: "annex-not-mentioned",
  family: "sending",
  severity: "info",
  messages: ["unmentioned"],
  check: ({ model: { paragraphs } }) => {
    const annexes = new Map(
      gather(paragraphs, (paragraph) => {
        const number = looksLikeHeading(paragraph) ? annexNumberOf(paragraph) : null;
        return number === null ? [] : [[paragraph, number] as const];
      }),
    );
    if (annexes.size === 0) return [];
    const others = paragraphs.filter((paragraph) => !annexes.has(paragraph)).map(({ text }) => text);
    const { numbers, speaksOfAll } = annexesNamedIn(others.join("\n"));
    if (numbers.size === 0 || speaksOfAll) return [];
    return [...annexes]
      .filter(([, number]) => !numbers.has(number))
      .map(([annex]) => ({
        messageId: "unmentioned" as const,
        data: { quote: annex.text.trim() },
        at: spanOf(annex),
        section: null,
        related: [],
        fixes: [],
      }));
  },
});
