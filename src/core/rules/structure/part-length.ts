import type { DocumentModel } from "../../document/model";
import type { Part } from "../../recognise/briefing";
import { wordsInAll } from "../../text/glance";
import { countWords } from "../../text/words-in";

/** How many words stand in a part of a document, its heading not counted. */
export const wordsInPart = ({ heading, headingEnd, body }: Part, model: DocumentModel): number =>
  wordsInAll(model, body) + (heading ? countWords(heading.text.slice(headingEnd)) : 0);
