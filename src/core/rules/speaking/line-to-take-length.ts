import type { Paragraph } from "../../document/paragraph";
import { wordsInAll } from "../../text/glance";
import { languageOf } from "../../text/language-of";
import { sentencesIn } from "../../text/sentences-in";
import { numberOption } from "../options";
import { defineRule } from "../rule";
import { spanOf } from "../span-of";
import { lineOf } from "./line-of";

/** What ends a sentence ends no more than one; the last one may end without it. */
const ends = /[.!?…\n]/g;

/** Whether some paragraphs may hold more than so many sentences. */
const mayHoldMore = (line: readonly Paragraph[], most: number): boolean =>
  line.reduce((sum, { text }) => sum + 1 + (text.match(ends)?.length ?? 0), 0) > most;

/** The line to take is a few sentences, short enough to be kept in mind. */
export const lineToTakeLength = defineRule({
  id: "line-to-take-length",
  family: "speaking",
  severity: "info",
  messages: ["words", "sentences"],
  options: { words: numberOption(60, 10, 1000), sentences: numberOption(3, 1, 50) },
  check: (briefing, { words: usual, sentences: mostSentences }) => {
    const line = lineOf(briefing);
    const [first, ...others] = line;
    if (!first) return [];
    const spec = briefing.profile.sections.find(({ key }) => key === "lineToTake");
    const most = spec?.limits.maxWords ?? usual;
    const words = wordsInAll(briefing.model, line);
    const isLong = words > most;
    if (!isLong && !mayHoldMore(line, mostSentences)) return [];
    const place = { at: spanOf(first), section: "lineToTake", related: others.map(spanOf), fixes: [] };
    if (isLong) return [{ messageId: "words", data: { words, most }, ...place }];
    const count = line.reduce(
      (sum, paragraph) => sum + sentencesIn(paragraph.text, languageOf(paragraph, briefing)).length,
      0,
    );
    return count > mostSentences ? [{ messageId: "sentences", data: { count, most: mostSentences }, ...place }] : [];
  },
});
