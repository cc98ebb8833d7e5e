import { csvRow } from "../../core";
import type { Manifest } from "./manifest";
import type { Row } from "./manifest-row";
import { judgementColumns } from "./schema";

const columns = [...judgementColumns, "gone_on"] as const;

/** Excel takes a file for UTF-8 only where it begins with this mark. */
const byteOrderMark = "\ufeff";

/** A moment as people and programs read it (ISO 8601, UTC), not as a number of milliseconds. */
const shown = (row: Row, column: string): string => {
  const value = row[column];
  if (typeof value === "string") return value;
  if (typeof value !== "number") return "";
  return column === "modified" ? new Date(value).toISOString() : String(value);
};

/** The manifest as a table in commas, in the order of the paths, a line at a time. */
export function* manifestCsv(manifest: Manifest): Generator<string> {
  yield byteOrderMark + csvRow(columns);
  for (const row of manifest.rows(`SELECT ${columns.join(", ")} FROM paper ORDER BY path`)) {
    yield csvRow(columns.map((column) => shown(row, column)));
  }
}
