import type { Paragraph } from "../../document/paragraph";
import type { Part } from "../../recognise/briefing";
import { onceFor } from "../../text/once-for";
import { countWords } from "../../text/words-in";

/** Several rules count the same paragraphs. */
const wordsOf = onceFor(({ text }: Paragraph): number => countWords(text));

/** How many words stand in a part, its heading not counted. */
export const wordsInPart = ({ heading, headingEnd, body }: Part): number =>
  body.reduce((sum, paragraph) => sum + wordsOf(paragraph), heading ? countWords(heading.text.slice(headingEnd)) : 0);
