import type { CheckedDocument, CheckedFinding } from "./checked-document";
import type { ReportWriter } from "./report-writer";
import { visibleText } from "./visible-text";

const columns = [
  "path",
  "verdict",
  "rule",
  "severity",
  "section",
  "paragraph",
  "message",
  "how",
  "quote",
  "repair",
  "accepted",
  "until",
];

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

const row = (cells: readonly string[]): string => `${cells.map(cell).join(",")}\r\n`;

const findingCells = (finding: CheckedFinding): readonly string[] => [
  finding.rule,
  finding.severity,
  finding.section ?? "",
  finding.paragraph === null ? "" : String(finding.paragraph + 1),
  finding.message,
  finding.how,
  finding.quote?.marked ?? "",
  finding.fixes.find(({ safety }) => safety === "safe")?.title ?? "",
  finding.waived?.reason ?? "",
  finding.waived?.until ?? "",
];

const documentRows = (document: CheckedDocument): readonly (readonly string[])[] => {
  const head = [document.path, document.verdict];
  if (document.error)
    return [[...head, document.error.code, "", "", "", document.error.message, document.next, "", "", "", ""]];
  if (document.findings.length === 0) return [[...head, ...columns.slice(head.length).map(() => "")]];
  return document.findings.map((finding) => [...head, ...findingCells(finding)]);
};

/** A table (RFC 4180), one row a finding; a document without any has one row too. People count paragraphs from 1. */
export const csvReport = (): ReportWriter => ({
  begin: () => row(columns),
  document: (document) => documentRows(document).map(row).join(""),
  end: () => "",
});
