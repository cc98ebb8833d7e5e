import { inView, isStruck } from "../read/view";
import { walkBody } from "../read/walk-body";
import { XmlElement } from "../xml/node";
import { rangeMarksIn } from "./range-marks";
import type { Revisions } from "./revisions";

/** Marks a paragraph, control or table as deleted with all that is in it. */
export function strikeBlock(revisions: Revisions, block: XmlElement): void {
  for (const row of elementsIn(block, "w:tr")) revisions.markRow(row, "w:del");
  for (const paragraph of paragraphsOf(block)) {
    for (const unit of unitsIn(paragraph)) revisions.strikeRun(unit);
    revisions.markParagraph(paragraph, "w:del");
  }
}

/**
 * A copy of a block as it is in the current view, marked as inserted. What must not stand twice stays behind.
 * @param twins takes down the copy of each control
 */
export function insertedCopy(revisions: Revisions, block: XmlElement, twins: Map<XmlElement, XmlElement>): XmlElement {
  const copy = block.clone();
  const controls = elementsIn(copy, "w:sdt");
  elementsIn(block, "w:sdt").forEach((control, at) => twins.set(control, controls[at] ?? control));
  dropStruck(copy);
  for (const paragraph of paragraphsOf(copy)) if (isGone(paragraph)) paragraph.remove();
  for (const element of elementsIn(copy)) accept(element, revisions);
  for (const mark of rangeMarksIn(copy)) mark.remove();
  for (const row of elementsIn(copy, "w:tr")) revisions.markRow(row, "w:ins");
  for (const paragraph of paragraphsOf(copy)) {
    for (const unit of unitsIn(paragraph)) {
      const wrapper = revisions.element("w:ins");
      unit.before(wrapper);
      wrapper.append(unit);
    }
    revisions.markParagraph(paragraph, "w:ins");
  }
  return copy;
}

/** Takes the rows and cells out that are deleted, and the tables of which nothing is left then. */
function dropStruck(copy: XmlElement): void {
  for (const cell of elementsIn(copy, "w:tc")) if (isStruck(cell.child("w:tcPr"))) cell.remove();
  for (const row of elementsIn(copy, "w:tr")) {
    if (isStruck(row.child("w:trPr")) || elementsIn(row, "w:tc").length === 0) row.remove();
  }
  for (const table of elementsIn(copy, "w:tbl")) if (elementsIn(table, "w:tr").length === 0) table.remove();
}

const gone = new Set([
  "w:del",
  "w:moveFrom",
  "w:rPrChange",
  "w:pPrChange",
  "w:trPrChange",
  "w:tblPrChange",
  "w:tcPrChange",
  "w:sectPr",
  "w:commentReference",
]);

function isGone(paragraph: XmlElement): boolean {
  const mark = paragraph.child("w:pPr")?.child("w:rPr");
  return !!(mark?.child("w:del") ?? mark?.child("w:moveFrom")) && unitsIn(paragraph).length === 0;
}

/** Takes revisions for granted, and takes off what names this element among others. */
function accept(element: XmlElement, revisions: Revisions): void {
  if (gone.has(element.name)) element.remove();
  else if (element.name === "w:ins" || element.name === "w:moveTo") element.replaceWith(...element.children);
  else if (element.name === "w:p" || element.name === "w:tr") {
    element.removeAttribute("w14:paraId");
    element.removeAttribute("w14:textId");
  } else if (element.name === "w:sdtPr") element.child("w:id")?.remove();
  else if (element.name === "wp:docPr") element.setAttribute("id", revisions.freshId());
}

const paragraphsOf = (block: XmlElement): readonly XmlElement[] =>
  block.name === "w:p" ? [block] : [...walkBody(block)];

/** What is inserted or deleted as one: the runs and formulas of a paragraph. */
function unitsIn(paragraph: XmlElement): readonly XmlElement[] {
  const units: XmlElement[] = [];
  const pending = [...paragraph.elements()].reverse();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.name === "w:r" || next.name === "m:oMath" || next.name === "m:oMathPara") units.push(next);
    else for (const node of [...inView(next)].reverse()) if (node instanceof XmlElement) pending.push(node);
  }
  return units;
}

/** All elements in one, itself included, in document order. */
function elementsIn(root: XmlElement, name?: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const pending: XmlElement[] = [root];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (name === undefined || next.name === name) found.push(next);
    for (const child of [...next.elements()].reverse()) pending.push(child);
  }
  return found;
}
