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
  return [
    ...[...new Set(dangling)].map((detail) => ({ code: "dangling-relationship", detail }) as const),
    ...[...styles.unknown].map((detail) => ({ code: "unknown-style", detail }) as const),
  ];
}
