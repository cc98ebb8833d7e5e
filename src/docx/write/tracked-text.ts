import type { Piece } from "../read/pieces";
import type { TextParagraph } from "../read/find-paragraphs";
import type { XmlElement } from "../xml/node";
import type { Make } from "./make";
import { formatOfMark, overlap, pieceAt, type Replacement, rewrite } from "./replace-text";
import type { Revisions } from "./revisions";
import { nextInRun, splitText, startRunAt } from "./split-run";
import { formatOf, textRun } from "./text-run";

/** Replaces words so that it can be undone: what goes stays in `w:del`, what comes stands after it in `w:ins`. */
export function trackReplacement(
  make: Make,
  revisions: Revisions,
  paragraph: TextParagraph,
  replacement: Replacement,
): void {
  const { text } = replacement;
  const target = pieceAt(paragraph.pieces, replacement);
  if (target === null) {
    const runs = textRun(make, text, formatOfMark(make, paragraph.element));
    paragraph.element.append(...runs.map((run) => revisions.element("w:ins", run)));
    return;
  }
  const runs = textRun(make, text, formatOf(make, target.run));
  for (const piece of paragraph.pieces) {
    const [start, end] = overlap(piece, replacement);
    if (start === end && piece !== target) continue;
    // Formulas track their changes in ways of their own; words in them are changed as they are.
    if (piece.element.parent?.name !== "w:r") rewrite(make, piece, start, end, piece === target ? text : "");
    else insertAt(revisions, strike(make, revisions, piece, start, end), piece === target ? runs : []);
  }
}

/** Before or after an element. */
interface Spot {
  readonly beside: XmlElement;
  readonly side: "before" | "after";
}

/** Puts a part of a piece into a run of its own, deleted; returns where to write on. */
function strike(make: Make, revisions: Revisions, piece: Piece, start: number, end: number): Spot {
  const { element, text } = piece;
  const after = cut(make, element, text, end);
  const rest = after === null ? null : startRunAt(make, after);
  if (start < end) {
    const run = startRunAt(make, cut(make, element, text.slice(0, end), start) ?? element);
    return { beside: revisions.strikeRun(run), side: "after" };
  }
  return rest === null ? { beside: element.parent ?? element, side: "after" } : { beside: rest, side: "before" };
}

/** The element with which a run goes on from an offset in one of its texts; null at its end. */
function cut(make: Make, element: XmlElement, text: string, at: number): XmlElement | null {
  if (at >= text.length) return nextInRun(element);
  return at === 0 ? element : splitText(make, element, text, at);
}

/** What is written into an insertion belongs to it. */
function insertAt(revisions: Revisions, { beside, side }: Spot, runs: readonly XmlElement[]): void {
  const isInserted = beside.parent?.name === "w:ins";
  const insertions = isInserted ? runs : runs.map((run) => revisions.element("w:ins", run));
  if (side === "before") beside.before(...insertions);
  else beside.after(...insertions);
}
