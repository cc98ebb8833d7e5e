import type { Briefing, Part } from "../../recognise/briefing";
import { questionsIn } from "../../recognise/questions";
import { rowsIn } from "../../recognise/table-rows";
import { firstParagraph } from "../../skeleton/insert-section";
import { itemsIn } from "../list-items";
import { numberOption } from "../options";
import { defineRule, type Report } from "../rule";
import { spanOf } from "../span-of";
import { wordsInPart } from "./part-length";

/** These have checks of their own, which know more of them. */
const judgedElsewhere: ReadonlySet<string> = new Set(["title", "dateLine", "topics", "lineToTake", "speakingPoints"]);

type TooLong = Report<"words" | "items">;

const report = (messageId: "words" | "items", count: number, most: number, part: Part): TooLong => {
  const first = firstParagraph(part);
  const section = part.spec.key;
  return {
    messageId,
    data: { section, count, most },
    at: first ? spanOf(first) : null,
    section,
    related: [],
    fixes: [],
  };
};

/** The items of a list, the questions or the rows of a part; none where it holds neither. */
const itemsOf = (part: Part, briefing: Briefing): number => {
  if (part.spec.content === "questions") return questionsIn(part, briefing.profile).length;
  if (part.spec.content === "table") return rowsIn(part, briefing.profile);
  return part.spec.content === "list" ? itemsIn(part.spec.key, briefing).length : 0;
};

/** The items of a list are counted over all parts of its section. */
const partsCountedWith = (part: Part, { parts }: Briefing): readonly Part[] => {
  const { key, content } = part.spec;
  return content === "list" ? parts.filter(({ spec, also }) => spec.key === key || also?.key === key) : [part];
};

/** Whether there are lines enough for more items than that: only then they are worth counting. */
const mayHoldMore = (items: number, part: Part, briefing: Briefing): boolean => {
  const counted = partsCountedWith(part, briefing);
  return (
    counted.reduce((sum, { body }) => sum + body.length, 0) > items ||
    counted.some(({ body }) => body.some(({ text }) => text.includes("\n")))
  );
};

const judge = (part: Part, tolerance: number, briefing: Briefing): readonly TooLong[] => {
  const { maxWords, maxItems } = part.spec.limits;
  const allowed = (most: number): number => most * (1 + tolerance / 100);
  const words = maxWords === undefined ? 0 : wordsInPart(part, briefing.model);
  if (maxWords !== undefined && words > allowed(maxWords)) return [report("words", words, maxWords, part)];
  if (maxItems === undefined || !mayHoldMore(maxItems, part, briefing)) return [];
  const items = itemsOf(part, briefing);
  return items > maxItems ? [report("items", items, maxItems, part)] : [];
};

/** A section is no longer than the profile allows. A heading that names two sections has no limit of its own. */
export const sectionTooLong = defineRule({
  id: "section-too-long",
  family: "structure",
  severity: "info",
  messages: ["words", "items"],
  options: { tolerance: numberOption(10, 0, 100) },
  check: (briefing, { tolerance }) =>
    briefing.parts
      .filter(({ spec, also }) => also === null && !judgedElsewhere.has(spec.key))
      .flatMap((part) => judge(part, tolerance, briefing)),
});
