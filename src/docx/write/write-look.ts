import type { BuiltInStyle, PageRow, PaperLook, StyleLook } from "../../core";
import type { DocxPackage } from "../package/docx-package";
import { wholeNumber } from "../read/values";
import type { XmlDocument } from "../xml/document";
import type { XmlElement } from "../xml/node";
import { listReference, type BuiltInStyles } from "./built-in-styles";
import { addHeadingNumbers } from "./list-numbering";
import { makerFor } from "./make";
import { pageParagraphs } from "./page-rows";
import { newPagePart, relatedPart } from "./related-part";
import { restyle } from "./style-look";

/** A4 with the margins of Word, where a section does not say. */
const usualPage = { width: 11906, margin: 1440 };

const styleElement = (styles: XmlElement, id: string | null): XmlElement | undefined =>
  styles
    .elements("w:style")
    .filter((style) => (style.attribute("w:type") ?? "paragraph") === "paragraph")
    .find((style) =>
      id === null ? /^(?:1|true|on)$/.test(style.attribute("w:default") ?? "") : style.attribute("w:styleId") === id,
    );

/** The style as an element; what paragraphs have without a style is written down where it is not. */
function styleOf(docx: DocxPackage, styles: BuiltInStyles, style: BuiltInStyle): XmlElement {
  const { id } = styles.use(style);
  const part = relatedPart(docx, "styles");
  const found = styleElement(part.root, id);
  if (found !== undefined) return found;
  const make = makerFor(part);
  const made = make(
    "w:style",
    { "w:type": "paragraph", "w:default": "1", "w:styleId": style },
    make("w:name", { "w:val": style }),
  );
  part.root.append(made);
  return made;
}

function writeStyles(docx: DocxPackage, styles: BuiltInStyles, { styles: looks, numbersHeadings }: PaperLook): void {
  const set = (style: BuiltInStyle, look: StyleLook, list: XmlElement | null = null): void =>
    restyle(makerFor(relatedPart(docx, "styles")), styleOf(docx, styles, style), look, list);
  for (const [style, look] of looks) set(style, look);
  if (!numbersHeadings) return;
  const id = styleOf(docx, styles, "Heading1").attribute("w:styleId") ?? "Heading1";
  set("Heading1", {}, listReference(makerFor(relatedPart(docx, "styles")), addHeadingNumbers(docx, id)));
}

/** The section in which a document ends, made where there is none (ECMA-376 part 1, 17.6.17). */
function lastSection(document: XmlDocument): XmlElement | null {
  const body = document.root.child("w:body");
  const last = body?.elements().at(-1);
  if (!body || last?.name === "w:sectPr") return last ?? null;
  const made = makerFor(document)("w:sectPr");
  body.append(made);
  return made;
}

const textWidth = (section: XmlElement): number => {
  const page = section.child("w:pgSz");
  const margins = section.child("w:pgMar");
  const margin = (side: string): number => wholeNumber(margins?.attribute(side) ?? null) ?? usualPage.margin;
  return (wholeNumber(page?.attribute("w:w") ?? null) ?? usualPage.width) - margin("w:left") - margin("w:right");
};

/** Puts rows at the head or the foot of the pages, where nothing stands there yet. */
function writePageRows(
  docx: DocxPackage,
  section: XmlElement,
  kind: "header" | "footer",
  rows: readonly PageRow[],
): void {
  const reference = `w:${kind}Reference`;
  if (rows.length === 0 || section.elements(reference).length > 0) return;
  const { document, relationshipId } = newPagePart(docx, kind);
  document.root.append(...pageParagraphs(makerFor(document), rows, textWidth(section)));
  section.prepend(makerFor(docx.document)(reference, { "w:type": "default", "r:id": relationshipId }));
}

/** Gives a new document its look: styles, the numbers of headings, and what stands at the head and foot of its pages. */
export function writeLook(docx: DocxPackage, styles: BuiltInStyles, look: PaperLook): void {
  writeStyles(docx, styles, look);
  const section = look.header.length + look.footer.length > 0 ? lastSection(docx.document) : null;
  if (section === null) return;
  writePageRows(docx, section, "footer", look.footer);
  writePageRows(docx, section, "header", look.header);
}
