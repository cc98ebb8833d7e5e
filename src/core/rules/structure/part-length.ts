import type { Part } from "../../recognise/briefing";
import { wordCountOf } from "../../text/word-count";
import { countWords } from "../../text/words-in";

/** How many words stand in a part, its heading not counted. */
export const wordsInPart = ({ heading, headingEnd, body }: Part): number =>
  body.reduce(
    (sum, paragraph) => sum + wordCountOf(paragraph),
    heading ? countWords(heading.text.slice(headingEnd)) : 0,
  );
