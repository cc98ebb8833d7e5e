import type { Profile } from "../profile/profile";
import type { Part } from "./briefing";

interface Run {
  readonly length: number;
  /** The part before the last one of the run; -1 where there is none. */
  readonly before: number;
}

type Rank = (part: Part) => number;

/** The table in whose left column the heading of a part stands; the names of columns make no form. */
const formOf = ({ heading }: Part): number | null => (heading?.cell?.column === 0 ? heading.cell.table : null);

/**
 * The parts right behind a form, a table with a section in each row, in whose midst they belong: nothing goes into a
 * table, so that is their place.
 */
const behindForms = (parts: readonly Part[], rankOf: Rank): ReadonlySet<Part> => {
  const behind = new Set<Part>();
  let form: Part[] = [];
  let current: number | null = null;
  for (const part of parts) {
    const table = formOf(part);
    if (table !== null) {
      if (table !== current) form = [];
      current = table;
      form.push(part);
    } else if (form.some((row) => rankOf(row) < rankOf(part)) && form.some((row) => rankOf(row) > rankOf(part)))
      behind.add(part);
  }
  return behind;
};

/** Parts outside the longest run that is in order: the fewest moves that put them in order. */
const outsideLongestRun = (parts: readonly Part[], rankOf: Rank): readonly Part[] => {
  const runs: Run[] = [];
  /** The longest run so far that ends in a part of each rank: there are few ranks, and there may be many parts. */
  const longest = new Map<number, { readonly length: number; readonly at: number }>();
  parts.forEach((part, at) => {
    const rank = rankOf(part);
    let best: Run = { length: 1, before: -1 };
    for (const [other, run] of longest) {
      const isBetter = run.length >= best.length || (run.length + 1 === best.length && run.at < best.before);
      if (other <= rank && isBetter) best = { length: run.length + 1, before: run.at };
    }
    runs.push(best);
    if (best.length > (longest.get(rank)?.length ?? 0)) longest.set(rank, { length: best.length, at });
  });
  const standing = new Set<Part>();
  let end = runs.reduce((best, { length }, at) => (length > (runs[best]?.length ?? 0) ? at : best), 0);
  while (end >= 0) {
    const part = parts[end];
    if (part) standing.add(part);
    end = runs[end]?.before ?? -1;
  }
  return parts.filter((part) => !standing.has(part));
};

/** The parts of a paper that do not stand in the order of the profile, by the fewest moves that put it in order. */
export const misplacedIn = (parts: readonly Part[], profile: Profile): readonly Part[] => {
  const ranks = new Map(profile.sections.map(({ key }, rank) => [key, rank]));
  const rankOf: Rank = ({ spec }) => ranks.get(spec.key) ?? -1;
  const behind = parts.some((part) => formOf(part) !== null) ? behindForms(parts, rankOf) : new Set<Part>();
  if (behind.size === 0) return outsideLongestRun(parts, rankOf);
  const away = new Set([
    ...outsideLongestRun([...behind], rankOf),
    ...outsideLongestRun(
      parts.filter((part) => !behind.has(part)),
      rankOf,
    ),
  ]);
  return parts.filter((part) => away.has(part));
};
