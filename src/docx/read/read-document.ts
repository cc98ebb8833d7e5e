import { createModel, type DocumentModel, type Notice, type ParagraphFacts } from "../../core";
import type { DocxPackage } from "../package/docx-package";
import type { ElementCursor } from "../xml/cursor";
import type { ElementTag } from "../xml/tag";
import { allProperties } from "./properties";
import { LanguageCount } from "./language";
import type { HiddenText } from "./pieces";
import { noticesAbout } from "./notices";
import type { BodyParagraph } from "./paragraph-reader";
import { type Body, readBody, readParagraphs, readStyles } from "./read-body";
import { type DocumentSettings, readSettings } from "./settings";
import type { Styles } from "./styles";
import { readTraces } from "./traces";

/** A document as it is now: what it says, and where that stands in the XML. */
export interface ReadDocument {
  readonly model: DocumentModel;
  readonly body: Body;
  /** Those of the body that are in the current view: each is the paragraph of the model in the same place. */
  readonly paragraphs: readonly BodyParagraph[];
  readonly settings: DocumentSettings;
}

/**
 * Reads a whole document, with a place for each paragraph. Throws a Refusal on damaged parts: call inside `attempt`.
 * @param previous the model of the last read of the same open document, so that unchanged paragraphs keep their ids
 */
export function readDocument(docx: DocxPackage, previous: DocumentModel | null): ReadDocument {
  const body = readBody(docx);
  const model = modelOf(docx, body.styles, body.paragraphs, body.hidden, previous);
  return { model, body, paragraphs: body.paragraphs.filter(({ isGone }) => !isGone), settings: readSettings(docx) };
}

/**
 * Reads what a document says, and nothing of where that stands: the same model as `readDocument`, in memory that is
 * linear in the text. Throws a Refusal on damaged parts: call inside `attempt`.
 */
export function readModel(
  docx: DocxPackage,
  previous: DocumentModel | null,
): { readonly model: DocumentModel; readonly notices: readonly Notice[] } {
  const styles = readStyles(docx);
  const atRoot = (): ElementCursor => docx.cursor(docx.main);
  const model = readParagraphs(docx, styles, atRoot, (paragraphs, _, hidden) =>
    modelOf(docx, styles, paragraphs, hidden, previous),
  );
  const notices = noticesAbout(docx, styles);
  docx.release();
  return { model, notices };
}

/** Its language is the one that most of its text is in; where nothing is written yet, the one that it is made for. */
function modelOf(
  docx: DocxPackage,
  styles: Styles,
  paragraphs: Iterable<BodyParagraph<ElementTag>>,
  hidden: HiddenText,
  previous: DocumentModel | null,
): DocumentModel {
  const facts: ParagraphFacts[] = [];
  const languages = new LanguageCount();
  for (const paragraph of paragraphs) {
    languages.add(paragraph.pieces);
    if (!paragraph.isGone) facts.push(paragraph.facts);
  }
  const language = languages.most ?? styles.defaultLanguage ?? readSettings(docx).language;
  return createModel(previous, facts, language, allProperties(docx), readTraces(docx, hidden.length));
}
