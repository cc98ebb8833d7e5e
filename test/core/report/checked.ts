import {
  check,
  checkedDocument,
  noCircumstances,
  type CheckedDocument,
  type DocumentModel,
  type Language,
} from "../../../src/core";
import { documentOf, paragraphs } from "../../support/document";
import { standardProfile } from "../../support/standard-profile";

/** A document from lines, judged: see `paragraphs`. */
export const checkedFrom = (notation: string, path = "a.docx", language: Language = "en"): CheckedDocument =>
  checked(documentOf(paragraphs(notation)), path, language);

export const checked = (model: DocumentModel, path = "a.docx", language: Language = "en"): CheckedDocument =>
  checkedDocument(path, check(model, standardProfile, noCircumstances), [], { language, withContent: false });

export const settings = { profile: standardProfile, language: "en", version: "1.2.3" } as const;
