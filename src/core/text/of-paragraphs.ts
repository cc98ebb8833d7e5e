import type { DocumentModel } from "../document/model";
import type { Paragraph } from "../document/paragraph";
import { onceFor } from "./once-for";

/**
 * What follows from one paragraph, worked out once for each of a document: many rules ask. The answers stand in one row
 * for the document, by the index of the paragraph, and are forgotten with it.
 */
export const ofParagraphs = <Answer>(
  work: (paragraph: Paragraph) => Answer,
): ((paragraph: Paragraph, model: DocumentModel) => Answer) => {
  const answersOf = onceFor<DocumentModel, ({ readonly answer: Answer } | undefined)[]>(() => []);
  return (paragraph, model) => {
    const answers = answersOf(model);
    const known = answers[paragraph.index];
    if (known) return known.answer;
    const answer = work(paragraph);
    answers[paragraph.index] = { answer };
    return answer;
  };
};
