import type { Paragraph } from "../../document/paragraph";
import type { Briefing, Part } from "../../recognise/briefing";
import { foldText } from "../../recognise/normalise-heading";
import { refTo } from "../../skeleton/insert-section";
import { defineRule } from "../rule";
import { spanOf } from "../span-of";
import { isItem, isStub, itemWords } from "./stub";

/** Somebody who writes more than this, or a sentence, meant it. */
const longest = 60;

const hasSlippedIn = (paragraph: Paragraph): boolean => {
  const words = itemWords(paragraph);
  return words !== "" && words.length <= longest && !isStub(words) && !/[.!?]$/.test(words);
};

/** A line below the last item of a list that is nothing but the name of a side. */
const bareNames = ({ body }: Part, names: ReadonlySet<string>): readonly Paragraph[] => {
  const lastItem = body.map(isItem).lastIndexOf(true);
  if (lastItem < 0) return [];
  return body
    .slice(lastItem + 1)
    .filter(({ text, cell }) => cell === null && text.length <= longest && names.has(foldText(text)));
};

const strayIn = (part: Part, unread: ReadonlySet<Paragraph>, names: ReadonlySet<string>): readonly Paragraph[] => {
  if (part.spec.content === "sides") return part.body.filter((line) => unread.has(line) && hasSlippedIn(line));
  return part.spec.content === "list" ? bareNames(part, names) : [];
};

/** No line has slipped into a list or among the participants: every one is an item, a person or a side. */
export const strayLine = defineRule({
  id: "stray-line",
  family: "structure",
  severity: "warning",
  messages: ["stray"],
  check: ({ parts, unread, sides }: Briefing) => {
    const names = new Set(sides.flatMap(({ name }) => (name === null ? [] : [foldText(name)])));
    return parts
      .filter(({ status }) => status !== "placeholder")
      .flatMap((part) =>
        strayIn(part, new Set(unread), names).map((line) => ({
          messageId: "stray" as const,
          data: { section: part.spec.key, quote: itemWords(line) },
          at: spanOf(line),
          section: part.spec.key,
          related: [],
          fixes: [
            {
              titleId: "deleteText" as const,
              data: {},
              safety: "suggestion" as const,
              edits: [{ op: "deleteParagraphs" as const, paragraphs: [refTo(line)] as const }] as const,
            },
          ],
        })),
      );
  },
});
