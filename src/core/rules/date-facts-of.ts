import { parseDateLine } from "../recognise/parse-date-line";
import { ofParagraphs } from "../text/of-paragraphs";

/** What a paragraph says if it is read as a date line; several rules ask the same lines. */
export const dateFactsOf = ofParagraphs(({ text }) => parseDateLine(text));
