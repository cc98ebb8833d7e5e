import type { Finding, SectionSpec } from "../../core";

/** What is to be mended in a part, the worst first: hints and what was accepted may be left as they are. */
export const faultsIn = ({ key }: SectionSpec, findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ section, severity, waived }) => section === key && severity !== "info" && !waived);
