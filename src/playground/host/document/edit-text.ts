import type { XmlElement } from "../../../docx/xml/node";
import { makerFor } from "../../../docx/write/make";
import { endPromptsAt } from "../../../docx/write/inline-controls";
import { replaceText, type Replacement } from "../../../docx/write/replace-text";
import { expectEditable } from "./controls";
import type { OpenDocument } from "./open-document";

/** Replaces words of a paragraph; ranges of the add-in in the same paragraph move along. */
export const editText = (document: OpenDocument, paragraph: XmlElement, replacement: Replacement): void => {
  expectEditable(paragraph.parent);
  const { read } = document.paragraph(paragraph);
  endPromptsAt(read, replacement);
  replaceText(makerFor(document.xml), read, replacement);
  document.hold(paragraph).edits.push(replacement);
  document.touch("ParagraphChanged", paragraph);
};

/** Where characters stand after a replacement in the same paragraph. */
export const moved = (
  { from, to }: { readonly from: number; readonly to: number },
  edit: Replacement,
): { readonly from: number; readonly to: number } => {
  const grown = edit.text.length - (edit.to - edit.from);
  if (edit.to <= from) return { from: from + grown, to: to + grown };
  if (edit.from >= to) return { from, to };
  return { from: Math.min(from, edit.from), to: Math.max(to, edit.to) + grown };
};
