import { createElement } from "../xml/create";
import type { XmlDocument } from "../xml/document";
import type { XmlElement } from "../xml/node";
import { putProperty } from "./schema-order";

const sectionOf = (paragraph: XmlElement): XmlElement | null => paragraph.child("w:pPr")?.child("w:sectPr") ?? null;

/** The nearest paragraph that stays on one side of a block; null where a table, a control or nothing stands there. */
function neighbour(block: XmlElement, step: -1 | 1, going: ReadonlySet<XmlElement>): XmlElement | null {
  const siblings = block.parent?.elements() ?? [];
  for (let at = siblings.indexOf(block) + step; ; at += step) {
    const sibling = siblings[at];
    if (sibling === undefined) return null;
    if (going.has(sibling)) continue;
    if (sibling.name === "w:p") return sibling;
    if (sibling.name === "w:tbl" || sibling.name === "w:sdt") return null;
  }
}

/**
 * A section ends in the properties of its last paragraph (ECMA-376 part 1, 17.6.18). Before that paragraph goes, its
 * section is handed to the one above, so that the page layout stays with the text that it was made for; or to the one
 * below. Where both end sections of their own there is nothing left for it to hold, and it goes.
 * @param block what goes with the paragraph
 * @param going all that goes
 */
export function handOnSection(
  document: XmlDocument,
  paragraph: XmlElement,
  block: XmlElement,
  going: ReadonlySet<XmlElement>,
): void {
  const section = sectionOf(paragraph);
  if (section === null) return;
  const sides = [neighbour(block, -1, going), neighbour(block, 1, going)];
  const heir = sides.find((one) => one !== null && sectionOf(one) === null);
  if (heir) putProperty(propertiesOf(document, heir), section);
}

/** The `w:pPr` of a paragraph, made where there is none. */
export function propertiesOf(document: XmlDocument, paragraph: XmlElement): XmlElement {
  const present = paragraph.child("w:pPr");
  if (present !== null) return present;
  const made = createElement(document, "w:pPr");
  paragraph.prepend(made);
  return made;
}
