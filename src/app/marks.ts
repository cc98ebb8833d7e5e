import { controlTagPrefix, controlsAround, type DocumentModel } from "../core";

/** Whether any of our content controls stands in the document: a paper without one can be adopted. */
export const hasMarks = ({ paragraphs }: DocumentModel): boolean =>
  paragraphs.some((paragraph) => controlsAround(paragraph).some(({ tag }) => tag.startsWith(controlTagPrefix)));
