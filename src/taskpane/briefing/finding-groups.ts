import type { Finding } from "../../core";

/** A finding with a name that stays the same while the paper is written, so that its entry keeps the focus. */
export interface NamedFinding {
  readonly key: string;
  readonly finding: Finding;
}

export interface FindingGroup {
  /** null for the document as a whole. */
  readonly section: string | null;
  readonly findings: readonly NamedFinding[];
}

const nameOf = ({ rule, messageId, section, at }: Finding): string =>
  [rule, messageId, section ?? "", at?.paragraph ?? "", at?.from ?? ""].join("/");

/** Gives every finding a key; two alike are told apart by their order. */
export const nameFindings = (findings: readonly Finding[]): readonly NamedFinding[] => {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = nameOf(finding);
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    return { key: times === 0 ? name : `${name}#${times}`, finding };
  });
};

/** By section, in the order in which the sections first come: the worst is at the top, and so is its section. */
export const groupFindings = (findings: readonly NamedFinding[]): readonly FindingGroup[] => {
  const groups = new Map<string | null, NamedFinding[]>();
  for (const named of findings) {
    const { section } = named.finding;
    const group = groups.get(section);
    if (group) group.push(named);
    else groups.set(section, [named]);
  }
  return [...groups].map(([section, of]) => ({ section, findings: of }));
};
