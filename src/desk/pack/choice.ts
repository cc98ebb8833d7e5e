import type { PaperFacts } from "../table/paper-facts";

/** The ids of the papers that are chosen. */
export type Choice = ReadonlySet<number>;

/** Only what could be read goes into a pack, and what is here: of an archive the desk has the reports, not the papers. */
export const mayBeChosen = ({ paper }: PaperFacts): boolean =>
  paper.state === "judged" && paper.stored === null && paper.document !== null && paper.document.error === null;

export const withPaper = (choice: Choice, id: number): Choice => {
  const changed = new Set(choice);
  if (!changed.delete(id)) changed.add(id);
  return changed;
};

/** All that are shown are chosen, or, where all of them are already, none of them. */
export const withAllShown = (choice: Choice, shown: readonly PaperFacts[]): Choice => {
  const ids = shown.filter(mayBeChosen).map(({ paper }) => paper.id);
  const changed = new Set(choice);
  if (ids.every((id) => changed.has(id))) for (const id of ids) changed.delete(id);
  else for (const id of ids) changed.add(id);
  return changed;
};

/** In order of date; what has none comes last, in the order that it had. */
export const byDate = (papers: readonly PaperFacts[]): readonly PaperFacts[] =>
  [...papers].sort((one, other) => {
    if (one.date === null || other.date === null) return Number(one.date === null) - Number(other.date === null);
    return one.date < other.date ? -1 : Number(one.date > other.date);
  });
