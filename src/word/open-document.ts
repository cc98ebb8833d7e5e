import type { DocumentModel, ParagraphId } from "../core";
import type { LoadedDocument } from "./read/load-document";
import type { Styled } from "./style-names";

/** The document as it was read just now, each paragraph and control beside the object of Word that stands for it. */
export interface OpenDocument {
  readonly model: DocumentModel;
  readonly paragraphs: ReadonlyMap<ParagraphId, Word.Paragraph>;
  readonly controls: ReadonlyMap<string, Word.ContentControl>;
  /** As they were read: an object of Word says what it was set to, whether Word has done it or not. */
  readonly styles: ReadonlyMap<ParagraphId, Readonly<Styled>>;
}

/** Puts the model of a document beside what it was made of. */
export const openDocument = (model: DocumentModel, { paragraphs, controls }: LoadedDocument): OpenDocument => {
  const known = new Map(
    paragraphs.items.flatMap((paragraph, at) => {
      const id = model.paragraphs[at]?.id;
      return id === undefined ? [] : [[id, paragraph] as const];
    }),
  );
  return {
    model,
    paragraphs: known,
    controls: new Map(controls.items.map((control) => [String(control.id), control])),
    styles: new Map([...known].map(([id, { styleBuiltIn, style }]) => [id, { styleBuiltIn, style }])),
  };
};
