import type { PaperFacts } from "../table/paper-facts";

/** A rule and the number of papers in which it found something that nobody accepted. */
export interface FailingRule {
  readonly rule: string;
  readonly papers: number;
}

/** The rules that find something in most papers, hints left out; at most as many as asked for. */
export const mostFailing = (facts: readonly Pick<PaperFacts, "failing">[], most: number): readonly FailingRule[] => {
  const papers = new Map<string, number>();
  for (const { failing } of facts) for (const rule of failing) papers.set(rule, (papers.get(rule) ?? 0) + 1);
  return [...papers]
    .map(([rule, count]) => ({ rule, papers: count }))
    .sort((a, b) => b.papers - a.papers || a.rule.localeCompare(b.rule))
    .slice(0, most);
};
