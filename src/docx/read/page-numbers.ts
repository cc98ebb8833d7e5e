import type { DocxPackage } from "../package/docx-package";
import { type ElementCursor, everyElement } from "../xml/cursor";

/** The most headers and footers that are looked at, and the most bytes of each. */
const most = 12;
const limit = 1024 * 1024;

/** Whether a header or footer shows the number of its page; null where there are too many of them to tell. */
export function showsPageNumbers(docx: DocxPackage): boolean | null {
  const targets = docx
    .relationships(docx.main)
    .flatMap(({ type, target }) => (target !== null && (type === "header" || type === "footer") ? [target] : []));
  const isShown = targets.slice(0, most).some((name) => docx.glance(name, limit, holdsPageNumber) === true);
  return isShown || (targets.length > most ? null : false);
}

/** A field of type PAGE (ECMA-376 part 1, 17.16.5.39), in whichever way it is written; its code may be in pieces. */
function holdsPageNumber(cursor: ElementCursor): boolean {
  let codes = "";
  for (const element of everyElement(cursor)) {
    if (element.name === "w:pgNum") return true;
    if (element.name === "w:fldChar") codes += " ";
    if (element.name === "w:fldSimple") codes += ` ${element.attribute("w:instr") ?? ""} `;
    if (element.name === "w:instrText") codes += cursor.take().text;
  }
  return /(?<!\S)PAGE(?!\S)/i.test(codes);
}
