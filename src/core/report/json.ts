import type { CheckedDocument } from "./checked-document";
import { contractVersion, type ContractDocument } from "./contract";
import { jsonText } from "./json-text";
import type { ReportSettings, ReportWriter } from "./report-writer";

/** Exactly the members of the contract, in its order. */
export const contractOf = (document: CheckedDocument): ContractDocument => ({
  path: document.path,
  error: document.error,
  profile: document.profile,
  madeWith: document.madeWith,
  kind: document.kind,
  language: document.language,
  paragraphs: document.paragraphs,
  title: document.title,
  dateLine: document.dateLine,
  dateLines: document.dateLines,
  sections: document.sections,
  missing: document.missing,
  misplaced: document.misplaced,
  duplicates: document.duplicates,
  participants: document.participants,
  speakingPoints: document.speakingPoints,
  topics: document.topics,
  otherHeadings: document.otherHeadings,
  findings: document.findings.map(({ rule, severity, message, section, paragraph, start, end, fixes, waived }) => ({
    rule,
    severity,
    message,
    section,
    paragraph,
    start,
    end,
    fixes,
    waived,
  })),
  notices: document.notices,
});

const indented = (value: unknown, by: string): string => jsonText(value, 2).replace(/\n/g, `\n${by}`);

/** The contract, written document by document. */
export const jsonReport = ({ profile: { id, version } }: ReportSettings): ReportWriter => {
  let separator = "\n    ";
  return {
    begin: () => `{\n  "version": ${contractVersion},\n  "profile": ${jsonText({ id, version })},\n  "documents": [`,
    document(document) {
      const text = separator + indented(contractOf(document), "    ");
      separator = ",\n    ";
      return text;
    },
    end: (summary) => `\n  ],\n  "summary": ${indented(summary, "  ")}\n}\n`,
  };
};
