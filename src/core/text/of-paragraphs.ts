import type { DocumentModel } from "../document/model";
import type { Paragraph } from "../document/paragraph";
import { onceFor } from "./once-for";

/**
 * What follows from one paragraph, worked out once for each of a document: many rules ask. The answers stand in one row
 * for the document, by the index of the paragraph, and are forgotten with it.
 */
export const ofParagraphs = <Answer extends object>(
  work: (paragraph: Paragraph) => Answer,
): ((paragraph: Paragraph, model: DocumentModel) => Answer) => {
  const answersOf = onceFor(({ paragraphs }: DocumentModel) => new Array<Answer | undefined>(paragraphs.length));
  return (paragraph, model) => (answersOf(model)[paragraph.index] ??= work(paragraph));
};
