import type { Severity } from "../profile/profile";
import type { CheckedDocument } from "./checked-document";
import type { Summary } from "./contract";

export const emptySummary: Summary = { documents: 0, unreadable: 0, errors: 0, warnings: 0, infos: 0 };

export type Counts = Pick<Summary, "errors" | "warnings" | "infos">;

export const countFindings = (findings: readonly { readonly severity: Severity }[]): Counts => {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return { errors: count("error"), warnings: count("warning"), infos: count("info") };
};

/** The summary with one more document in it. */
export const addToSummary = (summary: Summary, { error, findings }: CheckedDocument): Summary => {
  const counts = countFindings(findings);
  return {
    documents: summary.documents + 1,
    unreadable: summary.unreadable + (error ? 1 : 0),
    errors: summary.errors + counts.errors,
    warnings: summary.warnings + counts.warnings,
    infos: summary.infos + counts.infos,
  };
};
