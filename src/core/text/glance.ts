import type { DocumentModel } from "../document/model";
import { surveyOf, type Survey } from "./text-survey";

/** How many words each paragraph of a document has, and its signs, by its index. */
export type Glances = Pick<Survey, "words" | "signs">;

export const glancesAt: (model: DocumentModel) => Glances = surveyOf;

/** How many words stand in some paragraphs of a document. */
export const wordsInAll = (model: DocumentModel, paragraphs: readonly { readonly index: number }[]): number => {
  const { words } = surveyOf(model);
  return paragraphs.reduce((sum, { index }) => sum + (words[index] ?? 0), 0);
};
