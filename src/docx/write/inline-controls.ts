import type { TextParagraph } from "../read/find-paragraphs";
import { valueOf } from "../read/values";
import { Refusal } from "../refusal";
import type { XmlElement } from "../xml/node";
import { overlap, pieceAt, type Replacement } from "./replace-text";

/**
 * Looks at the controls around the words that are about to change: refuses where one inside the line is locked, and
 * where one shows its prompt, it holds words of its own from now on.
 */
export function openControls(paragraph: TextParagraph, replacement: Replacement): void {
  const target = pieceAt(paragraph.pieces, replacement);
  for (const piece of paragraph.pieces) {
    const [start, end] = overlap(piece, replacement);
    if (start === end && piece !== target) continue;
    for (let around: XmlElement | null = piece.element; around !== null; around = around.parent) {
      if (around.name !== "w:sdt") continue;
      const properties = around.child("w:sdtPr");
      const lock = valueOf(properties, "w:lock");
      if (lock === "contentLocked" || lock === "sdtContentLocked") throw new Refusal("locked", paragraph.facts.text);
      properties?.child("w:showingPlcHdr")?.remove();
    }
  }
}
