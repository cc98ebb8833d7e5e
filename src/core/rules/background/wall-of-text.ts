import { glancesAt } from "../../text/glance";
import { countWords } from "../../text/words-in";
import { numberOption } from "../options";
import { defineRule } from "../rule";
import { allInOne, isNonEmpty } from "./all-in-one";
import { toldTextIn } from "./told-text";

/** No paragraph is so long that the eye finds no way in. */
export const wallOfText = defineRule({
  id: "wall-of-text",
  family: "background",
  severity: "info",
  messages: ["wall"],
  options: { mostWords: numberOption(150, 50, 500) },
  check: (briefing, { mostWords }) => {
    const counts = glancesAt(briefing.model).words;
    const found = toldTextIn(briefing)
      .filter(({ paragraph: { index } }) => (counts[index] ?? 0) > mostWords)
      .map((written) => {
        const { text } = written.paragraph;
        const words = countWords(text.slice(written.from));
        return { written, words, stretch: { from: written.from, to: text.length } };
      })
      .filter(({ words }) => words > mostWords);
    if (!isNonEmpty(found)) return [];
    const words = Math.max(...found.map((one) => one.words));
    return [allInOne("wall", found, { count: found.length, words, most: mostWords })];
  },
});
