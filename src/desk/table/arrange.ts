import { holds } from "../../core";
import { mondayOf } from "./days-between";
import type { PaperFacts } from "./paper-facts";

export type Column = "meeting" | "counterpart" | "date" | "state" | "errors" | "warnings" | "waived";
export interface Order {
  readonly column: Column;
  readonly isDescending: boolean;
}
export type Grouping = "none" | "week" | "unit";
export type Show = "all" | "notReady" | "ready" | "unstamped" | "unread" | "others";

/** A heading with the papers below it, or a paper. */
export type Line =
  | {
      readonly kind: "group";
      readonly by: Grouping;
      /** The Monday of a week, or a folder; "" where a paper has none. */
      readonly name: string;
      readonly papers: number;
      readonly notReady: number;
    }
  | { readonly kind: "paper"; readonly facts: PaperFacts };

const worstFirst: Readonly<Record<string, number>> = {
  unreadable: 0,
  couldNotTell: 1,
  notReady: 2,
  readyWithWaivers: 3,
  ready: 4,
  notABriefing: 5,
};

/** What is sorted by; null sinks to the end, whatever the direction. */
const keyIn = (facts: PaperFacts, column: Column): number | string | null => {
  if (column === "state") return facts.verdict === null ? null : (worstFirst[facts.verdict] ?? null);
  if (column === "counterpart") return facts.counterpart === "" ? null : facts.counterpart;
  return facts[column];
};

const compareKeys = (a: number | string, b: number | string, collator: Intl.Collator): number =>
  typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));

const sorted = (facts: readonly PaperFacts[], { column, isDescending }: Order): readonly PaperFacts[] => {
  const collator = new Intl.Collator(undefined, { numeric: true });
  const keyed = facts.map((fact) => ({ fact, key: keyIn(fact, column) }));
  const direction = isDescending ? -1 : 1;
  return keyed
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return direction * compareKeys(a.key, b.key, collator);
    })
    .map(({ fact }) => fact);
};

const isShown: Readonly<Record<Show, (facts: PaperFacts) => boolean>> = {
  all: () => true,
  notReady: ({ verdict }) => verdict === "notReady" || verdict === "couldNotTell",
  ready: ({ verdict }) => verdict === "ready" || verdict === "readyWithWaivers",
  unstamped: ({ verdict, paper }) =>
    (verdict === "ready" || verdict === "readyWithWaivers") && !(paper.stamp && holds(paper.stamp)),
  unread: ({ verdict }) => verdict === "unreadable",
  others: ({ verdict }) => verdict === "notABriefing",
};

/** The papers that are asked for: all words of the search are found somewhere in what the table says. */
export const filtered = (all: readonly PaperFacts[], show: Show, search: string): readonly PaperFacts[] => {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return all.filter((facts) => isShown[show](facts) && words.every((word) => facts.searched.includes(word)));
};

const groupOf = ({ date, unit }: PaperFacts, by: Grouping): string => {
  if (by === "week") return date === null ? "" : mondayOf(date);
  return by === "unit" ? unit : "";
};

/** The lines of the table. Groups stand in the order of their names; what belongs to none comes last. */
export const arranged = (facts: readonly PaperFacts[], order: Order, by: Grouping): readonly Line[] => {
  const inOrder = sorted(facts, order);
  if (by === "none") return inOrder.map((one) => ({ kind: "paper", facts: one }));
  const groups = new Map<string, PaperFacts[]>();
  for (const one of inOrder) {
    const name = groupOf(one, by);
    const group = groups.get(name);
    if (group) group.push(one);
    else groups.set(name, [one]);
  }
  const names = [...groups.keys()].sort((a, b) => Number(a === "") - Number(b === "") || a.localeCompare(b));
  return names.flatMap((name): readonly Line[] => {
    const members = groups.get(name) ?? [];
    const notReady = members.filter(isShown.notReady).length;
    return [
      { kind: "group", by, name, papers: members.length, notReady },
      ...members.map((one): Line => ({ kind: "paper", facts: one })),
    ];
  });
};
