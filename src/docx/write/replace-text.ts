import type { Piece } from "../read/pieces";
import type { TextParagraph } from "../read/find-paragraphs";
import type { XmlElement } from "../xml/node";
import type { Make } from "./make";
import { setText } from "./split-run";
import { formatOf, textElements, textRun } from "./text-run";

/** A stretch of a paragraph's text, `to` excluded, and what comes in its place. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The piece of which new text takes the format: the first that is replaced, else the one before, as where somebody
 * goes on typing; null in an empty paragraph.
 */
export function pieceAt(pieces: readonly Piece[], { from, to }: Replacement): Piece | null {
  const at = from < to ? from : Math.max(from - 1, 0);
  return pieces.find(({ start, text }) => at < start + text.length) ?? pieces.at(-1) ?? null;
}

/** The part of a piece that is replaced, as offsets into its own text; both the same where there is none. */
export function overlap(piece: Piece, { from, to }: Replacement): readonly [start: number, end: number] {
  const within = (offset: number): number => Math.min(Math.max(offset - piece.start, 0), piece.text.length);
  return [within(from), within(to)];
}

/** Replaces words where they stand: every run keeps its format, and all that is no text keeps its place. */
export function replaceText(make: Make, paragraph: TextParagraph, replacement: Replacement): void {
  const target = pieceAt(paragraph.pieces, replacement);
  if (target === null) {
    paragraph.element.append(...textRun(make, replacement.text, formatOfMark(make, paragraph.element)));
    return;
  }
  for (const piece of paragraph.pieces) {
    const [start, end] = overlap(piece, replacement);
    if (piece === target) rewrite(make, piece, start, end, replacement.text);
    else if (start < end) rewrite(make, piece, start, end, "");
  }
}

/** Text in an empty paragraph looks like its mark. */
export function formatOfMark(make: Make, paragraph: XmlElement): XmlElement | null {
  const properties = paragraph.child("w:pPr");
  return properties === null ? null : formatOf(make, properties);
}

/** Replaces a part of a piece in its own run. */
export function rewrite(make: Make, { element, run, text }: Piece, start: number, end: number, inserted: string): void {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const name = element.name === "w:t" || element.name === "m:t" ? element.name : null;
  if (before + inserted + after === "") removeText(element, run);
  else if (name !== null && !/[\t\n]/.test(inserted)) setText(element, before + inserted + after);
  else if (name !== null || start < end) {
    element.replaceWith(...textElements(make, before + inserted + after, name ?? "w:t"));
  } else if (start > 0) element.after(...textElements(make, inserted));
  else element.before(...textElements(make, inserted));
}

/** A run that had nothing but this text goes with it. */
function removeText(element: XmlElement, run: XmlElement): void {
  element.remove();
  if (run.elements().every(({ name }) => name === "w:rPr")) run.remove();
}
