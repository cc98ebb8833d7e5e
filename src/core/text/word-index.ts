import type { DocumentModel } from "../document/model";
import type { Paragraph } from "../document/paragraph";
import { surveyOf, type Survey } from "./text-survey";

/** The words of a document as numbers, in order: what rules that look for words ask, in place of every text. */
export type WordIndex = Pick<Survey, "numbers" | "starts" | "parts" | "partStarts" | "unsure">;

export const wordIndexOf: (model: DocumentModel) => WordIndex = surveyOf;

/** Words in a row: those of `numbers` from one place to another, the last excluded. */
export interface WordRow {
  readonly numbers: Uint32Array;
  readonly from: number;
  readonly to: number;
}

/** The words of a paragraph of the document that an index is of. */
export const rowOf = ({ index }: Pick<Paragraph, "index">, { numbers, starts }: WordIndex): WordRow => ({
  numbers,
  from: starts[index] ?? 0,
  to: starts[index + 1] ?? 0,
});
