import type { Edit, ParagraphId } from "../../core";
import type { Piece } from "../read/pieces";
import type { TextParagraph } from "../read/find-paragraphs";
import type { Make } from "./make";
import { splitText } from "./split-run";

/** Where words begin and end that a batch replaces, for each paragraph in which it does so more than once. */
export function manyReplacedIn(edits: readonly Edit[]): ReadonlyMap<ParagraphId, ReadonlySet<number>> {
  const offsets = new Map<ParagraphId, Set<number>>();
  const many = new Map<ParagraphId, Set<number>>();
  for (const edit of edits) {
    if (edit.op !== "replaceText") continue;
    const { id } = edit.paragraph;
    const known = offsets.get(id);
    if (known) many.set(id, known);
    offsets.set(id, (known ?? new Set()).add(edit.from).add(edit.to));
  }
  return many;
}

/**
 * Cuts the texts of a paragraph at these offsets. What is replaced between two of them then leaves all other pieces,
 * and their places in the paragraph's text, as they were.
 */
export function cutAt(make: Make, paragraph: TextParagraph, offsets: ReadonlySet<number>): TextParagraph {
  const pieces: Piece[] = [];
  const inOrder = [...offsets].sort((a, b) => b - a);
  for (const piece of paragraph.pieces) {
    let rest = piece;
    for (let next = inOrder.at(-1); next !== undefined && next < rest.start + rest.text.length; next = inOrder.at(-1)) {
      const at = next - rest.start;
      if (at > 0) {
        const element = splitText(make, rest.element, rest.text, at);
        pieces.push({ ...rest, text: rest.text.slice(0, at) });
        rest = { ...rest, start: next, text: rest.text.slice(at), element };
      }
      inOrder.pop();
    }
    pieces.push(rest);
  }
  return { ...paragraph, pieces };
}
