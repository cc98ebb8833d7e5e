import type { AttachedPaper } from "../core";

const signatureOfPaper = (paper: AttachedPaper): readonly string[] => {
  if (paper.kind === "unfetched") return [paper.name, paper.why];
  if (paper.kind === "unread") return [paper.name, paper.problem.code];
  return [paper.name, paper.readiness.verdict, paper.readiness.result.briefing.model.version];
};

/** Names what somebody was told or asked about: another paper, other words in it or another answer make another. */
export const signatureOf = (papers: readonly AttachedPaper[] | null): string =>
  papers === null ? "unlisted" : JSON.stringify(papers.map((paper) => signatureOfPaper(paper).join("\n")).sort());
