import { keyTermsIn } from "../../text/key-terms";
import { languageOf } from "../../text/language-of";
import { TermSearch } from "../../text/term-search";
import { numberOption } from "../options";
import { defineRule } from "../rule";
import { spanOf } from "../span-of";
import { lineOf } from "./line-of";

/** What is said carries the line to take: some of its matter comes up in the points. */
export const lineNotSpoken = defineRule({
  id: "line-not-spoken",
  family: "speaking",
  severity: "off",
  messages: ["unsaid"],
  options: { fewest: numberOption(8, 1, 100) },
  check: (briefing, { fewest }) => {
    const line = lineOf(briefing).filter((paragraph) => languageOf(paragraph, briefing) === briefing.language);
    const [first, ...others] = line;
    if (!first || briefing.points.length === 0) return [];
    const terms = new Set(line.flatMap(({ text }) => keyTermsIn(text, briefing.language)));
    if (terms.size < fewest) return [];
    const said = new TermSearch(terms);
    if ([...terms].some((term) => said.has(term))) return [];
    if (briefing.points.some(({ text }) => said.seek(text, () => briefing.language))) return [];
    return [
      {
        messageId: "unsaid",
        data: { quote: first.text },
        at: spanOf(first),
        section: "lineToTake",
        related: others.map(spanOf),
        fixes: [],
      },
    ];
  },
});
