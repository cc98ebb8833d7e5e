import { mondayOf } from "./days-between";
import type { PaperFacts } from "./paper-facts";

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

const isShown: Readonly<Record<Show, (facts: PaperFacts) => boolean>> = {
  all: () => true,
  notReady: ({ verdict }) => verdict === "notReady" || verdict === "couldNotTell",
  ready: ({ verdict }) => verdict === "ready" || verdict === "readyWithWaivers",
  unstamped: ({ verdict, stamp }) =>
    (verdict === "ready" || verdict === "readyWithWaivers") && stamp !== "ready" && stamp !== "readyWithWaivers",
  unread: ({ verdict }) => verdict === "unreadable",
  others: ({ verdict }) => verdict === "notABriefing",
};

/** How many papers there are of a sort. */
export const countOf = (all: readonly PaperFacts[], show: Show): number =>
  all.reduce((count, facts) => count + Number(isShown[show](facts)), 0);

/** The papers that are asked for: all words of the search are found somewhere in what the table says. */
export const filtered = (all: readonly PaperFacts[], show: Show, search: string): readonly PaperFacts[] => {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (show === "all" && words.length === 0) return all;
  return all.filter((facts) => isShown[show](facts) && words.every((word) => facts.searched.includes(word)));
};

const groupOf = ({ date, unit }: PaperFacts, by: Grouping): string => {
  if (by === "week") return date === null ? "" : mondayOf(date);
  return by === "unit" ? unit : "";
};

/** The lines of the table, in the order of the papers. Groups stand in that of their names; what belongs to none comes last. */
export const arranged = (inOrder: readonly PaperFacts[], by: Grouping): readonly Line[] => {
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
