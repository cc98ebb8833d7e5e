import type { Piece } from "../../../docx/read/pieces";
import type { XmlElement } from "../../../docx/xml/node";

/**
 * Takes away the format of its own that most of a paragraph's text has: so does Word when a paragraph is given a style,
 * and leaves what stands out in it.
 */
export const clearFormatOfMost = (pieces: readonly Piece[]): void => {
  const covered = new Map<string, number>();
  const total = pieces.reduce((sum, { text }) => sum + text.length, 0);
  for (const { run, text } of pieces) {
    for (const { name } of formatsOf(run)) covered.set(name, (covered.get(name) ?? 0) + text.length);
  }
  for (const run of new Set(pieces.map((piece) => piece.run))) {
    for (const format of formatsOf(run)) if ((covered.get(format.name) ?? 0) * 2 > total) format.remove();
  }
};

/** Without what is no look: the language, and the style of a link. */
const formatsOf = (run: XmlElement): readonly XmlElement[] =>
  (run.child("w:rPr")?.elements() ?? []).filter(({ name }) => name !== "w:lang" && name !== "w:rStyle");
