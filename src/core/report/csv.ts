import type { CheckedDocument, CheckedFinding } from "./checked-document";
import { csvRow } from "./csv-row";
import type { ReportWriter } from "./report-writer";

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
  begin: () => csvRow(columns),
  document: (document) => documentRows(document).map(csvRow).join(""),
  end: () => "",
});
