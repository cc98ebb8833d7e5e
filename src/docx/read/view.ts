import type { XmlElement, XmlNode } from "../xml/node";
import type { ElementTag } from "../xml/tag";

/**
 * What the current view looks into, for blocks and inside paragraphs. Not in it: `w:del` and `w:moveFrom`, drawings with
 * their text boxes, `mc:Fallback`, the reading aid of a ruby, properties of any kind.
 */
const viewed = new Set([
  "w:body",
  "w:tbl",
  "w:tr",
  "w:tc",
  "w:p",
  "w:r",
  "w:sdt",
  "w:sdtContent",
  "w:customXml",
  "w:smartTag",
  "w:ins",
  "w:moveTo",
  "w:hyperlink",
  "w:fldSimple",
  "w:ruby",
  "w:rubyBase",
  "w:dir",
  "w:bdo",
  "w:subDoc",
  "mc:Choice",
  "m:oMathPara",
  "m:oMath",
  "m:r",
  "m:acc",
  "m:bar",
  "m:box",
  "m:borderBox",
  "m:d",
  "m:deg",
  "m:den",
  "m:e",
  "m:eqArr",
  "m:f",
  "m:fName",
  "m:func",
  "m:groupChr",
  "m:lim",
  "m:limLow",
  "m:limUpp",
  "m:m",
  "m:mr",
  "m:nary",
  "m:num",
  "m:phant",
  "m:rad",
  "m:sPre",
  "m:sSub",
  "m:sSubSup",
  "m:sSup",
  "m:sub",
  "m:sup",
]);

export const isViewed = (element: ElementTag): boolean => viewed.has(element.name);

/**
 * Whether a row or a cell is deleted with change tracking on, by its `w:trPr` or `w:tcPr` (ECMA-376 part 1, 17.13.5.12 and
 * 17.13.5.2): all in it is out of the current view, whatever that says of itself.
 */
export const isStruck = (properties: XmlElement | null): boolean =>
  !!(properties?.child("w:del") ?? properties?.child("w:cellDel"));

const nothing: readonly XmlNode[] = [];

/** The children of an element that are in the current view. Of alternatives the first one counts. */
export function inView(element: XmlElement): readonly XmlNode[] {
  if (isViewed(element)) return element.children;
  if (element.name !== "mc:AlternateContent") return nothing;
  const choice = element.child("mc:Choice");
  return choice === null ? nothing : choice.children;
}
