import type { XmlElement } from "../../../docx/xml/node";
import { around, paragraphsIn } from "../document/blocks";
import { blocksRange } from "../document/held-range";
import type { Held, OpenDocument } from "../document/open-document";
import { headRows, insertTable, setHeadRows } from "../document/tables";
import { deleteBlocks, expectText, insertBeside } from "../document/paragraphs";
import { ApiError } from "../engine/api-error";
import { asks, changes, leads, readable, writable, type HostType } from "../engine/host-type";
import { oneOf } from "./arguments";
import type { Shown } from "./shown";

/** How many tables a place stands in. */
export const nesting = (element: XmlElement): number => {
  let count = 0;
  for (let table = around(element, "w:tbl"); table !== null; table = around(table, "w:tbl")) count += 1;
  return count;
};

/** @see https://learn.microsoft.com/javascript/api/word/word.table */
export const tableType = (document: OpenDocument, shown: Shown): HostType<Held> => {
  const at = (held: Held): XmlElement => document.at(held);
  return {
    name: "Table",
    isKept: true,
    properties: {
      HeaderRowCount: writable(
        "1.3",
        (held) => headRows(at(held)).length,
        (held, count) => setHeadRows(document, at(held), count),
      ),
    },
    methods: {
      GetCell: asks("1.3", (held, [row, column]) => {
        const rowElement = placed(at(held), "w:tr")[Number(row)];
        const cell = placed(rowElement ?? null, "w:tc")[Number(column)];
        if (!cell) throw new ApiError("ItemNotFound", `There is no cell ${String(row)}, ${String(column)}.`);
        return shown.cell(cell);
      }),
      InsertTable: changes("1.3", (held, args) => shown.table(insertTable(document, at(held), args))),
      GetRange: asks("1.3", (held, [location]) => {
        oneOf(location, ["Whole"], "Whole");
        return shown.range(blocksRange(document, at(held)));
      }),
      InsertParagraph: changes("1.3", (held, [words, location]) => {
        const side = oneOf(location, ["Before", "After"]) === "Before" ? "before" : "after";
        return shown.paragraph(insertBeside(document, at(held), side, expectText(words), null));
      }),
      Delete: changes("1.3", (held) => deleteBlocks(document, [at(held)])),
    },
  };
};

/** The cells of a row, or rows of a table, whatever controls stand around them. */
const placed = (outer: XmlElement | null, name: string): readonly XmlElement[] =>
  (outer?.elements() ?? []).flatMap((child) =>
    child.name === "w:sdt" ? placed(child.child("w:sdtContent"), name) : child.name === name ? [child] : [],
  );

const placeAmong = (element: XmlElement, outer: XmlElement | null): number =>
  placed(outer, element.name).indexOf(element);

/** @see https://learn.microsoft.com/javascript/api/word/word.tablecell */
export const cellType = (document: OpenDocument, shown: Shown): HostType<Held> => {
  const rowOf = (held: Held): XmlElement | null => around(document.at(held), "w:tr");
  return {
    name: "TableCell",
    isKept: true,
    properties: {
      CellIndex: readable("1.3", (held) => placeAmong(document.at(held), rowOf(held))),
      RowIndex: readable("1.3", (held) => {
        const row = rowOf(held);
        return row ? placeAmong(row, around(row, "w:tbl")) : 0;
      }),
    },
    navigations: { Body: leads("1.3", (held) => shown.cellBody(document.at(held))) },
  };
};

/** What a cell holds. @see https://learn.microsoft.com/javascript/api/word/word.body */
export const cellBodyType = (document: OpenDocument, shown: Shown): HostType<Held> => ({
  name: "Body",
  isKept: true,
  navigations: { Paragraphs: leads("1.1", (held) => shown.paragraphs(() => paragraphsIn(document.at(held)))) },
});
