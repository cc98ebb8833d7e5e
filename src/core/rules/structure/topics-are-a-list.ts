import { isListStyle } from "../../document/built-in-styles";
import { showsNothing, type Paragraph } from "../../document/paragraph";
import type { Part } from "../../recognise/briefing";
import { withoutTypedBullet } from "../../recognise/items";
import { refTo } from "../../skeleton/insert-section";
import { countWords } from "../../text/words-in";
import { defineRule, type Fix, type Report } from "../rule";
import { spanOf } from "../span-of";

/** A topic is a few words; whoever writes more is writing the background. */
const mostWordsOfTopic = 40;

const makeListFix = ([first, ...others]: readonly Paragraph[]): readonly Fix[] => {
  if (!first) return [];
  const edit = (paragraph: Paragraph) =>
    ({ op: "setStyle", paragraph: refTo(paragraph), style: "ListBullet" }) as const;
  return [{ titleId: "makeList", data: {}, safety: "suggestion", edits: [edit(first), ...others.map(edit)] }];
};

const isRunningText = ({ text }: Paragraph): boolean => countWords(text) > mostWordsOfTopic;

const isItem = ({ list, style, text }: Paragraph): boolean =>
  list !== null || isListStyle(style) || withoutTypedBullet(text) !== text.trim();

const judge = ({ spec, body }: Part): readonly Report<"prose" | "lines">[] => {
  const lines = body.filter((paragraph) => !showsNothing(paragraph));
  const [first] = lines;
  if (!first || lines.some((line) => isItem(line) || line.cell !== null || line.text.includes("\n"))) return [];
  const prose = lines.find(isRunningText);
  if (!prose && lines.length < 2) return [];
  const common = { data: { count: lines.length }, at: spanOf(prose ?? first), section: spec.key, related: [] };
  return prose
    ? [{ ...common, messageId: "prose", fixes: [] }]
    : [{ ...common, messageId: "lines", fixes: makeListFix(lines) }];
};

/** Each topic is an item of a list. One line alone, the cells of a form and typed bullets are accepted. */
export const topicsAreAList = defineRule({
  id: "topics-are-a-list",
  family: "structure",
  severity: "info",
  messages: ["prose", "lines"],
  check: ({ parts }) =>
    parts
      .filter(({ spec, also, status }) => spec.key === "topics" && also === null && status === "filled")
      .flatMap(judge),
});
