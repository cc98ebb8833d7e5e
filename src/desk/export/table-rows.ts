import type { PaperFacts } from "../table/paper-facts";
import type { DeskMessageId } from "../text/catalogue";
import type { Say } from "../text/say";

/** The columns of an exported table, in their order. */
export const exportedColumns = [
  "column.meeting",
  "column.counterpart",
  "column.date",
  "column.days",
  "column.state",
  "column.stamp",
  "column.profile",
  "column.errors",
  "column.warnings",
  "column.infos",
  "column.waived",
  "column.reasons",
  "column.file",
] as const satisfies readonly DeskMessageId[];

const reasonsIn = ({ paper }: PaperFacts): string =>
  (paper.document?.findings ?? []).flatMap(({ waived }) => waived?.reason ?? []).join("; ");

/** Which template, and which version of it, the paper was made with, else stamped by. */
const profileOf = ({ paper, madeWith }: PaperFacts): string => {
  const profile = madeWith ?? paper.stamp?.stamp?.profile;
  return profile ? `${profile.id} ${profile.version}` : "";
};

/** A paper as cells, in the order of the columns; null where there is nothing to say. */
export const exportedCells = (facts: PaperFacts, say: Say): readonly (string | number | null)[] => [
  facts.meeting,
  facts.counterpart,
  facts.date,
  facts.daysLeft,
  say(`verdict.${facts.verdict ?? "waiting"}`),
  say(`stamp.${facts.stamp}`),
  profileOf(facts),
  facts.errors,
  facts.warnings,
  facts.infos,
  facts.waived,
  reasonsIn(facts),
  facts.paper.path,
];
