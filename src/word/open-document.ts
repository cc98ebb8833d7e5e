import type { DocumentModel, ParagraphId } from "../core";
import type { LoadedDocument } from "./read/load-document";

/** The document as it was read just now, each paragraph and control beside the object of Word that stands for it. */
export interface OpenDocument {
  readonly model: DocumentModel;
  readonly paragraphs: ReadonlyMap<ParagraphId, Word.Paragraph>;
  readonly controls: ReadonlyMap<string, Word.ContentControl>;
}

/** Puts the model of a document beside what it was made of. */
export const openDocument = (model: DocumentModel, loaded: LoadedDocument): OpenDocument => ({
  model,
  paragraphs: new Map(
    loaded.paragraphs.items.flatMap((paragraph, at) => {
      const id = model.paragraphs[at]?.id;
      return id === undefined ? [] : [[id, paragraph] as const];
    }),
  ),
  controls: new Map(loaded.controls.items.map((control) => [String(control.id), control])),
});
