import type { DocumentKind } from "./contract";
import type { ReportWord } from "./words/report-words";

/** What is said of a document that is no briefing instead of judging it. */
export const otherPapers: Readonly<Record<Exclude<DocumentKind, "briefing">, ReportWord>> = {
  "decision-note": "decisionNote",
  other: "otherPaper",
  unknown: "emptyPaper",
};
