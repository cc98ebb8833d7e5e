import type { TextParagraph } from "../read/find-paragraphs";
import type { Piece } from "../read/pieces";
import { valueOf } from "../read/values";
import { Refusal } from "../refusal";
import type { XmlElement } from "../xml/node";
import { paragraphOutside } from "./place";
import { overlap, pieceAt, type Replacement } from "./replace-text";

/**
 * Looks at the controls around the words that are about to change: refuses where one inside the line is locked, and
 * where one shows its prompt, it holds words of its own from now on.
 */
export function openControls(paragraph: TextParagraph, replacement: Replacement): void {
  for (const { element } of touchedBy(paragraph, replacement)) expectOpen(element, paragraph.facts.text);
  endPromptsAt(paragraph, replacement);
}

/** No control around words that change shows its prompt any more. */
export function endPromptsAt(paragraph: TextParagraph, replacement: Replacement): void {
  for (const { element } of touchedBy(paragraph, replacement)) endPrompts(element, paragraph.element);
  endPrompts(paragraph.element);
}

/** The pieces that a replacement changes. */
function touchedBy({ pieces }: TextParagraph, replacement: Replacement): readonly Piece[] {
  const target = pieceAt(pieces, replacement);
  return pieces.filter((piece) => {
    const [start, end] = overlap(piece, replacement);
    return start < end || piece === target;
  });
}

function expectOpen(inside: XmlElement, text: string): void {
  for (let around: XmlElement | null = inside; around !== null; around = around.parent) {
    const lock = around.name === "w:sdt" ? valueOf(around.child("w:sdtPr"), "w:lock") : null;
    if (lock === "contentLocked" || lock === "sdtContentLocked") throw new Refusal("locked", text);
  }
}

/**
 * Something is written where an element stands: no control around it shows its prompt any more, as Word has it for what
 * somebody types. Not those in the line that a text box is anchored in.
 * @param within how far up to go; to the top where it is not given
 */
export function endPrompts(inside: XmlElement | null, within: XmlElement | null = null): void {
  let around = inside;
  while (around !== null && around !== within) {
    if (around.name === "w:sdt") around.child("w:sdtPr")?.child("w:showingPlcHdr")?.remove();
    around = around.name === "w:txbxContent" ? paragraphOutside(around) : around.parent;
  }
}
