import { gather } from "../../document/gather";
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
  if (names.size === 0) return [];
  const below: Paragraph[] = [];
  for (let at = body.length - 1; at >= 0; at -= 1) {
    const line = body[at];
    if (!line) continue;
    if (isItem(line)) return below.reverse();
    if (line.cell === null && line.text.length <= longest && names.has(foldText(line.text))) below.push(line);
  }
  return [];
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
    const names = new Set(gather(sides, ({ name }) => (name === null ? [] : [foldText(name)])));
    const notRead = new Set(unread);
    return parts
      .filter(
        ({ status, spec: { content } }) => status !== "placeholder" && (content === "sides" || content === "list"),
      )
      .flatMap((part) =>
        strayIn(part, notRead, names).map((line) => ({
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
