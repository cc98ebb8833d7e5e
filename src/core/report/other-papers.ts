import type { ContractDocument, DocumentKind } from "./contract";
import type { ReportWord } from "./words/report-words";

const words: Readonly<Record<Exclude<DocumentKind, "unknown">, ReportWord | null>> = {
  briefing: null,
  "decision-note": "decisionNote",
  other: "otherPaper",
};

/** What is said of a document that is no briefing instead of judging it; null of a briefing. */
export const otherPaperWord = ({ kind, language }: Pick<ContractDocument, "kind" | "language">): ReportWord | null => {
  if (kind !== "unknown") return words[kind];
  return language === null ? "emptyPaper" : "unsurePaper";
};
