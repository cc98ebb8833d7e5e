import type { Profile, RuleDescription, SectionKey, Severity } from "../../core";
import type { Say } from "../text/say";
import type { NamedFinding } from "./finding-groups";

/** Which findings are shown: every one, or those of one severity, one section or one rule. The value of a choice. */
export type Filter = "all" | `severity/${Severity}` | `section/${SectionKey}` | `rule/${string}`;

export interface FilterChoice {
  readonly value: Filter;
  readonly label: string;
}

export interface FilterGroup {
  readonly title: string;
  readonly choices: readonly FilterChoice[];
}

const severities = ["error", "warning", "info"] as const satisfies readonly Severity[];

const valuesOf = ({ finding: { severity, section, rule, waived } }: NamedFinding): readonly Filter[] => [
  "all",
  ...(waived ? [] : ([`severity/${severity}`] as const)),
  `section/${section ?? ""}`,
  `rule/${rule}`,
];

/** Those that a filter lets through. What was accepted has no severity any more. */
export const filterFindings = (findings: readonly NamedFinding[], filter: Filter): readonly NamedFinding[] =>
  findings.filter((named) => valuesOf(named).includes(filter));

const capital = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

interface Names {
  readonly say: Say;
  readonly profile: Profile;
  readonly rules: readonly RuleDescription[];
  readonly titleOf: (section: SectionKey | null) => string;
}

/** What can be chosen among: only what there is, each with how many there are. */
export const filterGroups = (
  findings: readonly NamedFinding[],
  { say, profile, rules, titleOf }: Names,
): readonly FilterGroup[] => {
  const counts = new Map<Filter, number>();
  for (const value of findings.flatMap(valuesOf)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const choice = (value: Filter, name: string): readonly FilterChoice[] => {
    const count = counts.get(value);
    return count === undefined ? [] : [{ value, label: say("filter.choice", { name, count }) }];
  };
  const sections = [null, ...profile.sections.map(({ key }) => key)];
  const groups: readonly FilterGroup[] = [
    {
      title: say("filter.severity"),
      choices: severities.flatMap((severity) => choice(`severity/${severity}`, say(`filter.${severity}`))),
    },
    {
      title: say("filter.section"),
      choices: sections.flatMap((key) => choice(`section/${key ?? ""}`, titleOf(key))),
    },
    { title: say("filter.rule"), choices: rules.flatMap(({ id, name }) => choice(`rule/${id}`, capital(name))) },
  ];
  return groups.filter(({ choices }) => choices.length > 1);
};
