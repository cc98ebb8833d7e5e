import type { Briefing, Finding, Severity } from "../../core";
import { quoteOf, type Quoted } from "./quoted";

/** A finding with a name that stays the same while the paper is written, so that its entry keeps the focus. */
export interface NamedFinding {
  readonly key: string;
  readonly finding: Finding;
  /** The words of the document that it is about; null where there are none to show. */
  readonly quoted: Quoted | null;
}

export interface FindingGroup {
  /** null for the document as a whole. */
  readonly section: string | null;
  readonly findings: readonly NamedFinding[];
}

/** Findings of one section that say the same of different words: the first of them, and those like it. */
export interface Alike {
  readonly first: NamedFinding;
  /** None, or enough of them to be folded to one row. */
  readonly more: readonly NamedFinding[];
}

const nameOf = ({ rule, messageId, section, at }: Finding): string =>
  [rule, messageId, section ?? "", at?.paragraph ?? "", at?.from ?? ""].join("/");

/** Gives every finding a key; two alike are told apart by their order. */
export const nameFindings = (findings: readonly Finding[], briefing: Briefing): readonly NamedFinding[] => {
  const seen = new Map<string, number>();
  const quote = quoteOf(briefing);
  return findings.map((finding) => {
    const name = nameOf(finding);
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    return { key: times === 0 ? name : `${name}#${times}`, finding, quoted: quote(finding) };
  });
};

/** By one sign of theirs, in the order in which the signs first come. */
const groupBy = <Sign>(
  findings: readonly NamedFinding[],
  signOf: (finding: Finding) => Sign,
): readonly (readonly [Sign, readonly [NamedFinding, ...NamedFinding[]]])[] => {
  const groups = new Map<Sign, [NamedFinding, ...NamedFinding[]]>();
  for (const named of findings) {
    const sign = signOf(named.finding);
    const group = groups.get(sign);
    if (group) group.push(named);
    else groups.set(sign, [named]);
  }
  return [...groups];
};

const severities: readonly Severity[] = ["error", "warning", "info"];

/** What was accepted weighs nothing. */
const worstIn = (findings: readonly NamedFinding[]): number =>
  Math.min(
    ...findings.map(({ finding: { severity, waived } }) => (waived ? severities.length : severities.indexOf(severity))),
  );

/** By section, the one with the worst first; sections that weigh the same in the order in which they come. */
export const groupFindings = (findings: readonly NamedFinding[]): readonly FindingGroup[] =>
  groupBy(findings, ({ section }) => section)
    .map(([section, of]) => ({ section, findings: of }))
    .sort((one, other) => worstIn(one.findings) - worstIn(other.findings));

/** Two alike take no more room than one and a row that says there is another. */
const fewestToFold = 2;

/** Puts what is alike behind the first of its kind, where that saves room. */
export const foldAlike = (findings: readonly NamedFinding[]): readonly Alike[] =>
  groupBy(findings, ({ rule, messageId, severity }) => [rule, messageId, severity].join("/")).flatMap(
    ([, [first, ...more]]): readonly Alike[] =>
      more.length < fewestToFold ? [first, ...more].map((one) => ({ first: one, more: [] })) : [{ first, more }],
  );
