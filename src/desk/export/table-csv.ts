import { csvRow } from "../../core";
import type { PaperFacts } from "../table/paper-facts";
import type { Say } from "../text/say";
import { exportedCells, exportedColumns } from "./table-rows";

/** The table as CSV (RFC 4180) in UTF-8, with the mark by which Excel knows that. */
export const tableAsCsv = (facts: readonly PaperFacts[], say: Say): Blob => {
  const rows = [
    exportedColumns.map((column) => say(column)),
    ...facts.map((one) => exportedCells(one, say).map((cell) => String(cell ?? ""))),
  ];
  return new Blob(["\ufeff", ...rows.map(csvRow)], { type: "text/csv;charset=utf-8" });
};
