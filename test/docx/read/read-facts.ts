import { openPackage } from "../../../src/docx/package/docx-package";
import { type Body, readBody } from "../../../src/docx/read/read-body";
import { docxBytes, type DocxParts } from "../../fixtures/docx-bytes";

export function bodyOf(parts: DocxParts): Body {
  const opened = openPackage(docxBytes(parts));
  if (!opened.ok) throw new Error(opened.problem.code);
  return readBody(opened.value);
}

export const textsOf = (body: string): readonly string[] => bodyOf({ body }).paragraphs.map(({ facts }) => facts.text);
