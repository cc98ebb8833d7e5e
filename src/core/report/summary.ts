import type { Severity } from "../profile/profile";
import type { CheckedDocument, CheckedFinding } from "./checked-document";
import type { Counts, Summary } from "./contract";

export const emptySummary: Summary = { documents: 0, unreadable: 0, errors: 0, warnings: 0, infos: 0, waived: 0 };

/** What is counted: a finding, in words or not. */
export type Counted = Pick<CheckedFinding, "severity"> & { readonly waived: object | null };

/** What stands, by severity, and what was accepted. */
export const countFindings = (findings: readonly Counted[]): Counts => {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity && !finding.waived).length;
  const waived = findings.filter((finding) => finding.waived).length;
  return { errors: count("error"), warnings: count("warning"), infos: count("info"), waived };
};

/** All findings of a document, those too that are not listed. */
export const countAll = ({ findings, unlisted }: Pick<CheckedDocument, "findings" | "unlisted">): Counts => {
  const counts = countFindings(findings);
  return unlisted === undefined
    ? counts
    : {
        errors: counts.errors + unlisted.errors,
        warnings: counts.warnings + unlisted.warnings,
        infos: counts.infos + unlisted.infos,
        waived: counts.waived + unlisted.waived,
      };
};

/** The summary with one more document in it. */
export const addToSummary = (summary: Summary, document: CheckedDocument): Summary => {
  const { error } = document;
  const counts = countAll(document);
  return {
    documents: summary.documents + 1,
    unreadable: summary.unreadable + (error ? 1 : 0),
    errors: summary.errors + counts.errors,
    warnings: summary.warnings + counts.warnings,
    infos: summary.infos + counts.infos,
    waived: summary.waived + counts.waived,
  };
};
