import type { PaperFacts } from "./paper-facts";

export type Column = "meeting" | "counterpart" | "date" | "state" | "errors" | "warnings" | "waived";
export interface Order {
  readonly column: Column;
  readonly isDescending: boolean;
}

/** Facts with what they are sorted by; null sinks to the end, whatever the direction. */
interface Keyed {
  readonly facts: PaperFacts;
  readonly key: number | string | null;
}

const worstFirst: Readonly<Record<string, number>> = {
  unreadable: 0,
  couldNotTell: 1,
  notReady: 2,
  readyWithWaivers: 3,
  ready: 4,
  notABriefing: 5,
};

const keyIn = (facts: PaperFacts, column: Column): number | string | null => {
  if (column === "state") return facts.verdict === null ? null : (worstFirst[facts.verdict] ?? null);
  if (column === "counterpart") return facts.counterpart === "" ? null : facts.counterpart;
  return facts[column];
};

const collator = new Intl.Collator(undefined, { numeric: true });

type Compare = (a: Keyed, b: Keyed) => number;

/** Papers that are equal stand in the order in which they were brought: no two are the same to it. */
const comparison = ({ column, isDescending }: Order): Compare => {
  const direction = isDescending ? -1 : 1;
  const compareKeys = (a: number | string, b: number | string): number => {
    if (typeof a === "number" && typeof b === "number") return a - b;
    // Dates are in ISO 8601, which sorts as it stands.
    return column === "date" ? Number(a > b) - Number(a < b) : collator.compare(String(a), String(b));
  };
  return (a, b) => {
    const byKey =
      a.key === null || b.key === null
        ? Number(a.key === null) - Number(b.key === null)
        : direction * compareKeys(a.key, b.key);
    return byKey || a.facts.paper.id - b.facts.paper.id;
  };
};

/** Two lists that are in order, as one that is. */
const merged = (some: readonly Keyed[], others: readonly Keyed[], compare: Compare): readonly Keyed[] => {
  if (others.length === 0) return some;
  const all: Keyed[] = [];
  let at = 0;
  for (const one of some) {
    for (let other = others[at]; other && compare(other, one) < 0; other = others[at]) {
      all.push(other);
      at += 1;
    }
    all.push(one);
  }
  return [...all, ...others.slice(at)];
};

/** Puts papers in order. */
export type Sort = (facts: readonly PaperFacts[], order: Order) => readonly PaperFacts[];

/**
 * Sorts papers, and remembers how they stood: where a few among thousands have changed since, it sorts those few and puts
 * them in their places.
 */
export const sorter = (): Sort => {
  let order: Order | null = null;
  let kept: readonly Keyed[] = [];
  return (facts, wanted) => {
    if (order !== wanted) kept = [];
    order = wanted;
    const compare = comparison(wanted);
    const left = new Set(facts);
    const still = kept.filter((one) => left.delete(one.facts));
    const changed = [...left].map((one) => ({ facts: one, key: keyIn(one, wanted.column) })).sort(compare);
    kept = merged(still, changed, compare);
    return kept.map((one) => one.facts);
  };
};
