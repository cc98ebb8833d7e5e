import type { CheckedDocument, CheckedFinding } from "./checked-document";

/** The findings of one section, in the order in which they came; those of the paper as a whole under null. */
export interface SectionGroup {
  readonly title: string | null;
  readonly findings: readonly CheckedFinding[];
}

/** Groups findings by section; sections stand in the order of their first finding. */
export const bySection = ({ findings }: CheckedDocument): readonly SectionGroup[] => {
  const groups = new Map<string | null, CheckedFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.sectionTitle);
    if (group) group.push(finding);
    else groups.set(finding.sectionTitle, [finding]);
  }
  return [...groups].map(([title, grouped]) => ({ title, findings: grouped }));
};
