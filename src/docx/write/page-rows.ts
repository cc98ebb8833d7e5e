import type { PageRow, PageText } from "../../core";
import type { XmlElement } from "../xml/node";
import { type Make, withValue } from "./make";
import { textRun } from "./text-run";

const codes = { page: "PAGE", pages: "NUMPAGES" } as const;

/** Half points, and a grey that is still read on paper. */
const small = "18";
const grey = "595959";
const black = "000000";

const formatOf = (make: Make, isMark: boolean): XmlElement =>
  make(
    "w:rPr",
    {},
    ...(isMark ? [make("w:b"), make("w:bCs"), make("w:caps")] : []),
    withValue(make, "w:color", isMark ? black : grey),
    withValue(make, "w:sz", small),
    withValue(make, "w:szCs", small),
  );

const runsOf = (make: Make, text: PageText, isMark: boolean): readonly XmlElement[] =>
  text.flatMap((piece) =>
    typeof piece === "string"
      ? textRun(make, piece, formatOf(make, isMark))
      : // Whoever opens the paper reckons it anew.
        [make("w:fldSimple", { "w:instr": codes[piece.field] }, ...textRun(make, "1", formatOf(make, isMark)))],
  );

/** Where a row stands that has words in one place only; null where tabs set them apart. */
const alignmentOf = ({ left, center, right }: PageRow): "left" | "center" | "right" | null => {
  const filled = [left, center, right].map(({ length }) => length > 0);
  if (filled.filter(Boolean).length !== 1) return null;
  return filled[0] ? "left" : filled[1] ? "center" : "right";
};

const paragraphOf = (make: Make, row: PageRow, width: number): XmlElement => {
  const { left, center, right, isMark } = row;
  const alignment = alignmentOf(row);
  const none = make("w:spacing", { "w:before": "0", "w:after": "0" });
  if (alignment !== null) {
    const properties = make("w:pPr", {}, none, withValue(make, "w:jc", alignment));
    return make("w:p", {}, properties, ...runsOf(make, [...left, ...center, ...right], isMark));
  }
  const tabs = make(
    "w:tabs",
    {},
    make("w:tab", { "w:val": "center", "w:pos": String(Math.round(width / 2)) }),
    make("w:tab", { "w:val": "right", "w:pos": String(width) }),
  );
  const tab = (): XmlElement => make("w:r", {}, make("w:tab"));
  return make(
    "w:p",
    {},
    make("w:pPr", {}, tabs, none),
    ...runsOf(make, left, isMark),
    tab(),
    ...runsOf(make, center, isMark),
    tab(),
    ...runsOf(make, right, isMark),
  );
};

/**
 * The rows of a header or footer as paragraphs.
 * @param width between the margins, in twentieths of a point
 */
export const pageParagraphs = (make: Make, rows: readonly PageRow[], width: number): readonly XmlElement[] =>
  rows.map((row) => paragraphOf(make, row, width));
