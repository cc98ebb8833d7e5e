import { visibleText } from "./visible-text";

/**
 * A spreadsheet runs a cell that begins like a formula, some even behind blanks or in full-width letters; an apostrophe
 * makes it text (OWASP, "CSV Injection").
 */
const startsFormula = /^\s*[=+\-@|%＝＋－＠]/;

const cell = (value: string): string => {
  const shown = visibleText(value);
  const safe = startsFormula.test(shown) ? `'${shown}` : shown;
  return /[",;'\s]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
};

/** One line of a table in commas (RFC 4180), in which nothing is run and nothing breaks out. */
export const csvRow = (cells: readonly string[]): string => `${cells.map(cell).join(",")}\r\n`;
