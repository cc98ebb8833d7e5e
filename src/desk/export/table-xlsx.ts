import type { PaperFacts } from "../table/paper-facts";
import type { Say } from "../text/say";
import { exportedCells, exportedColumns } from "./table-rows";

/** In characters, as Excel measures columns. */
const widths = [44, 28, 12, 10, 18, 20, 18, 8, 10, 8, 10, 40, 44];

/** XML knows no control characters (XML 1.0, 2.2), and a cell holds 32,767 characters at most. */
const plain = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- these are what must go
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, " ").slice(0, 32_000);

const cell = (value: string | number | null) => {
  if (value === null) return null;
  // Said to be text, so that no cell is ever taken for a formula.
  return typeof value === "number" ? { value, type: Number } : { value: plain(value), type: String };
};

/** The table as an Excel workbook. */
export const tableAsXlsx = async (facts: readonly PaperFacts[], say: Say): Promise<Blob> => {
  const { default: writeExcelFile } = await import("write-excel-file/universal");
  const head = exportedColumns.map((column) => ({ value: say(column), type: String, fontWeight: "bold" as const }));
  const rows = facts.map((one) => exportedCells(one, say).map(cell));
  const columns = widths.map((width) => ({ width }));
  return writeExcelFile([head, ...rows], { columns, sheet: say("desk.papers"), stickyRowsCount: 1 }).toBlob();
};
