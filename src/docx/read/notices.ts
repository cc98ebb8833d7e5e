import type { Notice } from "../../core";
import type { DocxPackage } from "../package/docx-package";
import type { Styles } from "./styles";

/**
 * What is odd about a document that could be read all the same.
 * @param styles after all paragraphs were read
 */
export function noticesAbout(docx: DocxPackage, styles: Styles): readonly Notice[] {
  const dangling = docx
    .relationships(docx.main)
    .flatMap(({ target }) => (target === null || docx.has(target) ? [] : [target]));
  const embedded = docx
    .relationships(docx.main)
    .flatMap(({ type, target }) => (isForeign(type) ? [target ?? type] : []));
  return [
    ...embedded.map((detail) => ({ code: "embedded-document", detail }) as const),
    ...[...new Set(dangling)].map((detail) => ({ code: "dangling-relationship", detail }) as const),
    ...[...styles.unknown].map((detail) => ({ code: "unknown-style", detail }) as const),
  ];
}

/**
 * Another document whose text Word shows in this one: one that it takes in when it opens (`w:altChunk`, ECMA-376 part 1,
 * 17.17.2.1), or one beside it (`w:subDoc`, 17.17.2.2).
 */
const isForeign = (type: string): boolean => type === "aFChunk" || type === "subDocument";
