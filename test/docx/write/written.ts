import type { DocumentModel, Edit, ParagraphRef } from "../../../src/core";
import { type DocxPackage, openPackage } from "../../../src/docx/package/docx-package";
import { savePackage } from "../../../src/docx/package/save-package";
import { readDocument } from "../../../src/docx/read/read-document";
import { writeEdits } from "../../../src/docx/write/write-edits";
import { serialize } from "../../../src/docx/xml/serialize";
import { docxBytes, type DocxParts } from "../../fixtures/docx-bytes";

export interface Written {
  readonly docx: DocxPackage;
  /** What stands in the body now. */
  readonly body: string;
  readonly model: DocumentModel;
}

export type EditsOf = (ref: (text: string) => ParagraphRef, model: DocumentModel) => readonly Edit[];

export const opened = (bytes: Uint8Array): DocxPackage => {
  const result = openPackage(bytes);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

/** Carries out edits on a document of these parts, on the twenty-fifth of May. */
export function write(parts: DocxParts, editsOf: EditsOf): Written {
  const docx = opened(docxBytes(parts));
  const { model } = readDocument(docx, null);
  const ref = (text: string): ParagraphRef => {
    const found = model.paragraphs.find((paragraph) => paragraph.text === text);
    if (found === undefined) throw new Error(`The document has no "${text}"`);
    return { id: found.id, text };
  };
  const result = writeEdits(docx, editsOf(ref, model), { model, isCurrent: true }, "2016-05-25T15:00:00Z");
  if (!result.ok) throw new Error(`${result.problem.code} ${result.problem.detail}`);
  const [, body = ""] = /<w:body>(.*)<\/w:body>/s.exec(serialize(docx.document)) ?? [];
  return { docx, body, model: readDocument(opened(savePackage(docx)), null).model };
}
