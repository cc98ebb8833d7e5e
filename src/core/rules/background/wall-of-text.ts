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
    const found = toldTextIn(briefing)
      .map((written) => {
        const text = written.paragraph.text.slice(written.from);
        const words = countWords(text);
        return { written, words, stretch: { from: written.from, to: written.paragraph.text.length } };
      })
      .filter(({ words }) => words > mostWords);
    if (!isNonEmpty(found)) return [];
    const words = Math.max(...found.map((one) => one.words));
    return [allInOne("wall", found, { count: found.length, words, most: mostWords })];
  },
});
