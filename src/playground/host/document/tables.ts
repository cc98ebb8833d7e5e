import { makerFor } from "../../../docx/write/make";
import { makeTable } from "../../../docx/write/table";
import { textRun } from "../../../docx/write/text-run";
import type { XmlElement } from "../../../docx/xml/node";
import { ApiError } from "../engine/api-error";
import type { Arguments } from "../engine/host-object";
import { blocksOf, paragraphsIn } from "./blocks";
import { expectEditable } from "./controls";
import type { OpenDocument } from "./open-document";
import { expectText, insertInside } from "./paragraphs";

const isHead = (row: XmlElement): boolean => (row.child("w:trPr")?.child("w:tblHeader") ?? null) !== null;

/** The rows that come again on every page. */
export const headRows = (table: XmlElement): readonly XmlElement[] => table.elements("w:tr").filter(isHead);

export const setHeadRows = (document: OpenDocument, table: XmlElement, count: unknown): void => {
  const make = makerFor(document.xml);
  table.elements("w:tr").forEach((row, at) => {
    row.child("w:trPr")?.child("w:tblHeader")?.remove();
    if (at >= Number(count)) return;
    const properties = row.child("w:trPr") ?? make("w:trPr");
    if (properties.parent === null) row.prepend(properties);
    properties.append(make("w:tblHeader"));
  });
  document.touch(null);
};

const valuesIn = (given: unknown, rows: number, columns: number): readonly (readonly string[])[] => {
  const texts = Array.isArray(given) ? given : [];
  return Array.from({ length: rows }, (_, row) => {
    const cells: unknown = texts[row];
    return Array.from({ length: columns }, (__, column) =>
      expectText((Array.isArray(cells) ? cells[column] : undefined) ?? ""),
    );
  });
};

/**
 * Puts a new table beside a block. Word keeps a paragraph behind a table that ends the document.
 * @see https://learn.microsoft.com/javascript/api/word/word.paragraph#insertTable
 */
export const insertTable = (
  document: OpenDocument,
  block: XmlElement,
  [rowCount, columnCount, location, values]: Arguments,
): XmlElement => {
  const [rows, columns] = [Number(rowCount), Number(columnCount)];
  if (!(rows > 0 && columns > 0)) throw new ApiError("InvalidArgument", "A table has a row and a column.");
  expectEditable(block.parent);
  const make = makerFor(document.xml);
  const table = makeTable(
    make,
    valuesIn(values, rows, columns).map((cells) => cells.map((text) => make("w:p", {}, ...textRun(make, text)))),
  );
  if (location === "Before") block.before(table);
  else if (location === "After") block.after(table);
  else throw new ApiError("InvalidArgument", `${String(location)} is neither Before nor After.`);
  document.touch("ParagraphAdded", ...paragraphsIn(table));
  const container = table.parent;
  if (container?.name === "w:body" && blocksOf(container).at(-1) === table)
    insertInside(document, container, "end", "");
  return table;
};
