import type { XmlElement } from "../xml/node";
import type { Make } from "./make";

/** Twentieths of a point between the margins of an A4 page as Word has them; a program that lays out tables takes its own. */
const textWidth = 9026;
const grey = "BFBFBF";
const sides = ["top", "left", "bottom", "right", "insideH", "insideV"] as const;

const border = (make: Make, side: string): XmlElement =>
  make(`w:${side}`, { "w:val": "single", "w:sz": "4", "w:space": "0", "w:color": grey });

const propertiesOf = (make: Make): XmlElement =>
  make(
    "w:tblPr",
    {},
    make("w:tblW", { "w:w": "5000", "w:type": "pct" }),
    make("w:tblBorders", {}, ...sides.map((side) => border(make, side))),
    make("w:tblCellMar", {}, ...["left", "right"].map((side) => make(`w:${side}`, { "w:w": "108", "w:type": "dxa" }))),
    make("w:tblLook", { "w:val": "0020", "w:firstRow": "1" }),
  );

const cellOf = (make: Make, paragraph: XmlElement, width: number, isHead: boolean): XmlElement =>
  make(
    "w:tc",
    {},
    make(
      "w:tcPr",
      {},
      make("w:tcW", { "w:w": String(width), "w:type": "dxa" }),
      ...(isHead ? [make("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": "F2F2F2" })] : []),
    ),
    paragraph,
  );

/**
 * A table of one paragraph a cell, as wide as the text, with lines around its cells. The first row is its head, which
 * comes again on every page.
 */
export const makeTable = (make: Make, rows: readonly (readonly XmlElement[])[]): XmlElement => {
  const columns = rows[0]?.length ?? 1;
  const width = Math.floor(textWidth / columns);
  return make(
    "w:tbl",
    {},
    propertiesOf(make),
    make("w:tblGrid", {}, ...Array.from({ length: columns }, () => make("w:gridCol", { "w:w": String(width) }))),
    ...rows.map((cells, row) =>
      make(
        "w:tr",
        {},
        make("w:trPr", {}, make("w:cantSplit"), ...(row === 0 ? [make("w:tblHeader")] : [])),
        ...cells.map((paragraph) => cellOf(make, paragraph, width, row === 0)),
      ),
    ),
  );
};
