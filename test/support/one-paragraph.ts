import type { DocumentModel } from "../../src/core/document/model";
import { document } from "./document";

/** A document of one paragraph that holds any text, as it is. */
export const oneParagraph = (text: string): DocumentModel => {
  const model = document`x`;
  return { ...model, paragraphs: model.paragraphs.map((paragraph) => ({ ...paragraph, text })) };
};
