import type { Paragraph } from "../../document/paragraph";
import type { Briefing } from "../../recognise/briefing";
import { firstParagraph, refTo } from "../../skeleton/insert-section";
import { defineRule, type Fix } from "../rule";
import { spanOf } from "../span-of";
import { topMatterOf } from "./top-matter";

/** Paragraphs that follow one another are one finding. */
const runsOf = (paragraphs: readonly Paragraph[]): readonly (readonly Paragraph[])[] => {
  const runs: Paragraph[][] = [];
  for (const paragraph of paragraphs) {
    const run = runs.at(-1);
    if (run?.at(-1)?.index === paragraph.index - 1) run.push(paragraph);
    else runs.push([paragraph]);
  }
  return runs;
};

/** A lone line has mostly slipped in; longer text somebody wrote on purpose, and only they know where it belongs. */
const deleteFix = ([first, ...others]: readonly Paragraph[]): readonly Fix[] =>
  first && others.length === 0
    ? [
        {
          titleId: "deleteText",
          data: {},
          safety: "suggestion",
          edits: [{ op: "deleteParagraphs", paragraphs: [refTo(first)] }],
        },
      ]
    : [];

/** What stands above the first part of a paper whose title or date is missing is most likely just that. */
const isUnrecognisedTop = ({ index }: Paragraph, { missing, parts }: Briefing): boolean => {
  const first = parts[0] && firstParagraph(parts[0]);
  const topIsMissing = missing.some(({ content }) => content === "line" || content === "dateLine");
  return topIsMissing && first !== undefined && index < first.index;
};

/** The part in whose text the stray words stand; null above the first. */
const sectionAround = (paragraph: Paragraph, { parts }: Briefing): string | null =>
  parts.filter((part) => (firstParagraph(part)?.index ?? paragraph.index) < paragraph.index).at(-1)?.spec.key ?? null;

/** Text that belongs to no part and is no matter of form either. */
const strayIn = (briefing: Briefing): readonly Paragraph[] => {
  if (briefing.stray.length === 0) return [];
  const isTopMatter = topMatterOf(briefing);
  return briefing.stray.filter((paragraph) => !isUnrecognisedTop(paragraph, briefing) && !isTopMatter(paragraph));
};

/** All text belongs to a part. */
export const strayText = defineRule({
  id: "stray-text",
  family: "structure",
  severity: "warning",
  messages: ["stray"],
  check: (briefing) =>
    runsOf(strayIn(briefing)).flatMap((run) => {
      const [first, ...others] = run;
      return first
        ? {
            messageId: "stray" as const,
            data: { quote: first.text.trim() },
            at: spanOf(first),
            section: sectionAround(first, briefing),
            related: others.map(spanOf),
            fixes: deleteFix(run),
          }
        : [];
    }),
});
