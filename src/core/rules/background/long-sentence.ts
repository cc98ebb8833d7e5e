import { glancesAt } from "../../text/glance";
import { languageOf } from "../../text/language-of";
import { sentencesIn } from "../../text/sentences-in";
import { countWords } from "../../text/words-in";
import { numberOption } from "../options";
import { defineRule } from "../rule";
import { allInOne, isNonEmpty } from "./all-in-one";
import { toldTextIn } from "./told-text";

/** The sentences that are read can be read once. */
export const longSentence = defineRule({
  id: "long-sentence",
  family: "background",
  severity: "info",
  messages: ["long"],
  options: { mostWords: numberOption(40, 15, 100) },
  check: (briefing, { mostWords }) => {
    const counts = glancesAt(briefing.model).words;
    const found = toldTextIn(briefing).flatMap((written) => {
      const { text, index } = written.paragraph;
      if ((counts[index] ?? 0) <= mostWords) return [];
      return sentencesIn(text, languageOf(written.paragraph, briefing))
        .filter(({ from, to }) => from >= written.from && to - from > mostWords * 2)
        .map((stretch) => ({ written, stretch, words: countWords(text.slice(stretch.from, stretch.to)) }))
        .filter(({ words }) => words > mostWords);
    });
    if (!isNonEmpty(found)) return [];
    const words = Math.max(...found.map((one) => one.words));
    return [allInOne("long", found, { count: found.length, words, most: mostWords })];
  },
});
