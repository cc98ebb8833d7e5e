import type { Held, OpenDocument } from "../document/open-document";
import { readable, type HostType } from "../engine/host-type";

/** Whether the text of a paragraph is bold; null where some is and some is not. */
const boldness = (document: OpenDocument, held: Held): boolean | null => {
  const { facts, pieces } = document.paragraph(document.at(held)).read;
  if (facts.bold) return true;
  return pieces.some(({ format, text }) => format.bold && text.trim() !== "") ? null : false;
};

/** The colour of the highlighter; "" where it differs, and null where there is none. */
const highlight = (document: OpenDocument, held: Held): string | null => {
  const { facts, pieces } = document.paragraph(document.at(held)).read;
  if (!facts.highlighted) return null;
  return pieces.every(({ format, text }) => format.highlighted || text.trim() === "") ? "#FFFF00" : "";
};

/** @see https://learn.microsoft.com/javascript/api/word/word.font */
export const fontType = (document: OpenDocument): HostType<Held> => ({
  name: "Font",
  isKept: true,
  properties: {
    Bold: readable("1.1", (held) => boldness(document, held)),
    HighlightColor: readable("1.1", (held) => highlight(document, held)),
  },
});
