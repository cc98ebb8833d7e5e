import type { Make } from "../write/make";
import type { XmlElement } from "../xml/node";
import { elementsIn } from "./elements-in";

/** What goes with all that is in it: deletions, old formats, comments, permissions, headers, what checkers left. */
const gone = new Set([
  "w:del",
  "w:moveFrom",
  "w:rPrChange",
  "w:pPrChange",
  "w:sectPrChange",
  "w:tblPrChange",
  "w:tblPrExChange",
  "w:tblGridChange",
  "w:trPrChange",
  "w:tcPrChange",
  "w:numberingChange",
  "w:cellIns",
  "w:cellDel",
  "w:cellMerge",
  "w:moveFromRangeStart",
  "w:moveFromRangeEnd",
  "w:moveToRangeStart",
  "w:moveToRangeEnd",
  "w:customXmlInsRangeStart",
  "w:customXmlInsRangeEnd",
  "w:customXmlDelRangeStart",
  "w:customXmlDelRangeEnd",
  "w:customXmlMoveFromRangeStart",
  "w:customXmlMoveFromRangeEnd",
  "w:customXmlMoveToRangeStart",
  "w:customXmlMoveToRangeEnd",
  "w:commentRangeStart",
  "w:commentRangeEnd",
  "w:commentReference",
  "w:annotationRef",
  "w:permStart",
  "w:permEnd",
  "w:proofErr",
  "w:lastRenderedPageBreak",
  "w:divId",
  "w:sdtPr",
  "w:sdtEndPr",
  "w:customXmlPr",
  "w:smartTagPr",
  "w:subDoc",
  "w:control",
  "w:headerReference",
  "w:footerReference",
  "w:printerSettings",
]);

/** What goes and leaves what is in it where it was. */
const opened = new Set(["w:ins", "w:moveTo", "w:sdt", "w:sdtContent", "w:customXml", "w:smartTag"]);

/** What of these a reader is told about. */
export interface Dropped {
  changes: boolean;
  comments: boolean;
  leftOut: boolean;
  chunk: boolean;
  hidden: boolean;
}

const changes = new Set(["w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:rPrChange", "w:pPrChange"]);

/**
 * Brings a piece of a document to its current view: tracked changes taken as made, comments gone, content controls
 * opened. Says in `dropped` what there was.
 */
export function toCurrentView(make: Make, root: XmlElement, dropped: Dropped): void {
  const elements = elementsIn(root);
  const struckRows = elements.filter(({ name, parent }) => name === "w:del" && parent?.name === "w:trPr");
  const rows = struckRows.flatMap((mark) => mark.parent?.parent ?? []);
  for (const element of elements) {
    note(element, dropped);
    if (gone.has(element.name)) element.remove();
    else if (opened.has(element.name) && element.parent) element.replaceWith(...element.children.slice());
  }
  for (const row of rows) if (!elementsIn(row).some(({ name }) => name === "w:t")) row.remove();
  for (const element of elements) {
    if (element.name === "w:tbl" && element.child("w:tr") === null) element.remove();
    if (element.name === "w:tc") closeCell(make, element);
  }
}

function note({ name }: XmlElement, dropped: Dropped): void {
  if (changes.has(name)) dropped.changes = true;
  if (name === "w:commentReference") dropped.comments = true;
  if (name === "w:subDoc" || name === "w:control") dropped.leftOut = true;
}

/** A cell ends in a paragraph (ECMA-376 part 1, 17.4.65). */
function closeCell(make: Make, cell: XmlElement): void {
  const last = cell
    .elements()
    .filter(({ name }) => name === "w:p" || name === "w:tbl" || name === "w:altChunk")
    .at(-1);
  if (last?.name !== "w:p") cell.append(make("w:p"));
}
