import type { Traces } from "../../core";
import type { DocxPackage } from "../package/docx-package";
import { type ElementCursor, everyElement } from "../xml/cursor";

/** The most headers and footers that are looked at, the most bytes of each, and the most lines and characters of a line. */
const most = 12;
const limit = 1024 * 1024;
const mostLines = 50;
const longestLine = 300;

interface PageFurniture {
  readonly isNumbered: boolean;
  readonly lines: readonly string[];
}

/** What the headers and footers of a document say; null for what there are too many of them to tell. */
export function readPageFurniture(docx: DocxPackage): Pick<Traces, "pageNumbers" | "pageTexts"> {
  const targets = docx
    .relationships(docx.main)
    .flatMap(({ type, target }) => (target !== null && (type === "header" || type === "footer") ? [target] : []));
  const read = targets.slice(0, most).flatMap((name) => docx.glance(name, limit, furnitureIn) ?? []);
  const isTold = targets.length <= most;
  return {
    pageNumbers: read.some(({ isNumbered }) => isNumbered) || (isTold ? false : null),
    pageTexts: isTold ? read.flatMap(({ lines }) => lines).slice(0, mostLines) : null,
  };
}

/** A field of type PAGE (ECMA-376 part 1, 17.16.5.39), in whichever way it is written; its code may be in pieces. */
function furnitureIn(cursor: ElementCursor): PageFurniture {
  let codes = "";
  let hasNumber = false;
  const lines: string[] = [];
  for (const element of everyElement(cursor)) {
    if (element.name === "w:p") lines.push("");
    if (element.name === "w:pgNum") hasNumber = true;
    if (element.name === "w:fldChar") codes += " ";
    if (element.name === "w:fldSimple") codes += ` ${element.attribute("w:instr") ?? ""} `;
    if (element.name === "w:instrText") codes += cursor.take().text;
    if (element.name === "w:tab") lines.push("");
    if (element.name === "w:t") lines.push(`${lines.pop() ?? ""}${cursor.take().text}`.slice(0, longestLine));
  }
  const said = lines.map((line) => line.trim()).filter((line) => line !== "");
  return { isNumbered: hasNumber || /(?<!\S)PAGE(?!\S)/i.test(codes), lines: said };
}
