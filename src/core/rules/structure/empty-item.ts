import type { Paragraph } from "../../document/paragraph";
import type { Briefing, Part } from "../../recognise/briefing";
import { refTo } from "../../skeleton/insert-section";
import { glancesAt } from "../../text/glance";
import { defineRule, type Report } from "../rule";
import { spanOf } from "../span-of";
import { paragraphsOfUnnamedSides } from "../unnamed-sides";
import { isItem, isStub, itemWords } from "./stub";

type ItemReport = Report<"empty" | "stub">;

const report = (paragraph: Paragraph, words: string, section: string): ItemReport => ({
  messageId: words === "" ? "empty" : "stub",
  data: { section, quote: words },
  at: spanOf(paragraph),
  section,
  related: [],
  fixes: [
    {
      titleId: words === "" ? "deleteEmptyItem" : "deleteText",
      data: {},
      // Not every host tells of all pictures: what looks empty may hold one, and a person sees it.
      safety: "suggestion",
      edits: [{ op: "deleteParagraphs", paragraphs: [refTo(paragraph)] }],
    },
  ],
});

/** Of a part that holds nothing other rules speak. */
const mayHoldLeftovers = ({ status }: Part): boolean => status === "filled";

/** A number or a letter before an item, and what is left of it. */
const mostWordsLeft = 2;

/** @param words how many a paragraph has, by its index */
const shortItemsIn = ({ body }: Part, words: Uint32Array): readonly Paragraph[] =>
  body.filter(
    (paragraph) =>
      (words[paragraph.index] ?? 0) <= mostWordsLeft &&
      // Of what the template shows there, `leftover-placeholder` speaks.
      paragraph.prompts.length === 0 &&
      paragraph.cell === null &&
      paragraph.headingLevel === null &&
      isItem(paragraph),
  );

/** Every item of a list says something. An empty one below a side without names is where the name will stand. */
export const emptyItem = defineRule({
  id: "empty-item",
  family: "structure",
  severity: "warning",
  messages: ["empty", "stub"],
  check: (briefing: Briefing) => {
    const { words: counts } = glancesAt(briefing.model);
    const awaited = paragraphsOfUnnamedSides(briefing);
    return briefing.parts.filter(mayHoldLeftovers).flatMap((part) =>
      shortItemsIn(part, counts).flatMap((paragraph) => {
        const words = itemWords(paragraph);
        const isEmpty = words === "" && paragraph.holdsObject !== true;
        const isLeftOver = isEmpty ? !awaited.has(paragraph) : isStub(words);
        return isLeftOver ? [report(paragraph, words, part.spec.key)] : [];
      }),
    );
  },
});
