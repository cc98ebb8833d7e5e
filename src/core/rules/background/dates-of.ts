import { datesIn, type DateFound } from "../../text/dates-in";
import { ofParagraphs } from "../../text/of-paragraphs";

/** The dates in a paragraph of a document; several rules ask. */
export const datesOf = ofParagraphs(({ text }): readonly DateFound[] => datesIn(text));
