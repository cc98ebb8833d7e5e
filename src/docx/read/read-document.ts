import { createModel, type DocumentModel } from "../../core";
import type { DocxPackage } from "../package/docx-package";
import { readProperties } from "../web-extension/read-properties";
import { languageOfText } from "./language";
import { type Body, type BodyParagraph, readBody } from "./read-body";
import { type DocumentSettings, readSettings } from "./settings";

/** A document as it is now: what it says, and where that stands in the XML. */
export interface ReadDocument {
  readonly model: DocumentModel;
  readonly body: Body;
  /** Those of the body that are in the current view: each is the paragraph of the model in the same place. */
  readonly paragraphs: readonly BodyParagraph[];
  readonly settings: DocumentSettings;
}

/**
 * Reads a whole document. Throws a Refusal on damaged parts: call inside `attempt`.
 * @param previous the model of the last read of the same open document, so that unchanged paragraphs keep their ids
 */
export function readDocument(docx: DocxPackage, previous: DocumentModel | null): ReadDocument {
  const body = readBody(docx);
  const settings = readSettings(docx);
  const paragraphs = body.paragraphs.filter(({ isGone }) => !isGone);
  const facts = paragraphs.map((paragraph) => paragraph.facts);
  const model = createModel(previous, facts, languageOfText(body, settings), readProperties(docx));
  return { model, body, paragraphs, settings };
}
