import type { Notice } from "../../core";
import type { DocxPackage } from "../package/docx-package";
import type { Body } from "./read-body";
import { valueOf } from "./values";

/** What is odd about a document that could be read all the same. */
export function noticesAbout(docx: DocxPackage, { paragraphs, styles }: Body): readonly Notice[] {
  const dangling = docx
    .relationships(docx.main)
    .flatMap(({ target }) => (target === null || docx.has(target) ? [] : [target]));
  const named = paragraphs.map(({ element }) => valueOf(element.child("w:pPr"), "w:pStyle"));
  const unknown = named.filter((id): id is string => id !== null && styles.byId(id) === null);
  return [
    ...[...new Set(dangling)].map((detail) => ({ code: "dangling-relationship", detail }) as const),
    ...[...new Set(unknown)].map((detail) => ({ code: "unknown-style", detail }) as const),
  ];
}
