import type { DocxPackage } from "../package/docx-package";
import { wholeNumber } from "../read/values";
import type { XmlElement } from "../xml/node";
import { type Make, makerFor, withValue } from "./make";
import { relatedPart } from "./related-part";

/** The list styles that bring a list of their own. */
export type ListStyle = "ListBullet" | "ListNumber";

/** U+F0B7 of the font Symbol is Word's own bullet. */
const bullet = "\uf0b7";

/**
 * Adds the list of a list style to the numbering of the document, which is made where there is none; gives its id.
 * @param owner the style that is the first level of the list; null for a list that paragraphs refer to themselves
 */
export function addListOfStyle(docx: DocxPackage, style: ListStyle, owner: string | null): string {
  return addList(docx, (make) => level(make, style, owner));
}

/** Adds the list that numbers the headings of a style: 1., 2., 3.; gives its id. */
export const addHeadingNumbers = (docx: DocxPackage, owner: string): string =>
  addList(docx, (make) => [
    withValue(make, "w:start", 1),
    withValue(make, "w:numFmt", "decimal"),
    withValue(make, "w:pStyle", owner),
    withValue(make, "w:lvlText", "%1."),
    withValue(make, "w:lvlJc", "left"),
    make("w:pPr", {}, make("w:ind", { "w:left": "425", "w:hanging": "425" })),
  ]);

/** Adds a list of one level to the numbering of the document. */
function addList(docx: DocxPackage, levelOf: (make: Make) => readonly XmlElement[]): string {
  const numbering = relatedPart(docx, "numbering");
  const make = makerFor(numbering);
  const { root } = numbering;
  const abstractId = freeId(root.elements("w:abstractNum"), "w:abstractNumId", 0);
  const id = freeId(root.elements("w:num"), "w:numId", 1);
  const abstract = make(
    "w:abstractNum",
    { "w:abstractNumId": abstractId },
    withValue(make, "w:multiLevelType", "singleLevel"),
    make("w:lvl", { "w:ilvl": "0" }, ...levelOf(make)),
  );
  const list = make("w:num", { "w:numId": id }, withValue(make, "w:abstractNumId", abstractId));
  // Abstract lists stand before lists, and these before what closes the part (ECMA-376 part 1, 17.9.17).
  const closing = root.child("w:numIdMacAtCleanup");
  putBefore(root, root.child("w:num") ?? closing, abstract);
  putBefore(root, closing, list);
  return id;
}

function level(make: Make, style: ListStyle, owner: string | null): readonly XmlElement[] {
  const isBullet = style === "ListBullet";
  const tab = make("w:tabs", {}, make("w:tab", { "w:val": "num", "w:pos": "360" }));
  const font = make("w:rFonts", { "w:ascii": "Symbol", "w:hAnsi": "Symbol", "w:hint": "default" });
  return [
    withValue(make, "w:start", 1),
    withValue(make, "w:numFmt", isBullet ? "bullet" : "decimal"),
    ...(owner === null ? [] : [withValue(make, "w:pStyle", owner)]),
    withValue(make, "w:lvlText", isBullet ? bullet : "%1."),
    withValue(make, "w:lvlJc", "left"),
    make("w:pPr", {}, tab, make("w:ind", { "w:left": "360", "w:hanging": "360" })),
    ...(isBullet ? [make("w:rPr", {}, font)] : []),
  ];
}

function freeId(elements: readonly XmlElement[], attribute: string, first: number): string {
  const taken = elements.map((element) => wholeNumber(element.attribute(attribute)) ?? 0);
  return String(taken.reduce((next, id) => Math.max(next, id + 1), first));
}

function putBefore(parent: XmlElement, next: XmlElement | null, element: XmlElement): void {
  if (next === null) parent.append(element);
  else next.before(element);
}
