import { languageOf } from "../../text/language-of";
import { sentencesIn } from "../../text/sentences-in";
import { countWords } from "../../text/words-in";
import { numberOption } from "../options";
import { defineRule } from "../rule";
import { spanOf } from "../span-of";
import { lineOf } from "./line-of";

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
    const words = line.reduce((sum, { text }) => sum + countWords(text), 0);
    const count = line.reduce(
      (sum, paragraph) => sum + sentencesIn(paragraph.text, languageOf(paragraph, briefing)).length,
      0,
    );
    const place = { at: spanOf(first), section: "lineToTake", related: others.map(spanOf), fixes: [] };
    if (words > most) return [{ messageId: "words", data: { words, most }, ...place }];
    return count > mostSentences ? [{ messageId: "sentences", data: { count, most: mostSentences }, ...place }] : [];
  },
});
