import type { Part } from "../../recognise/briefing";
import { countWords } from "../../text/words-in";

/** How many words stand in a part, its heading not counted. */
export const wordsInPart = ({ heading, headingEnd, body }: Part): number =>
  body.reduce((sum, { text }) => sum + countWords(text), heading ? countWords(heading.text.slice(headingEnd)) : 0);
