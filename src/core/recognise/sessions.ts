import { datesIn } from "../text/dates-in";
import { timesIn } from "../text/times-in";
import type { Stretch } from "../text/words-in";
import { longestDateLine } from "./parse-date-line";
import { withoutWeekdays } from "./weekday-names";

/** A day or an hour that a date line names. */
interface Mark extends Stretch {
  readonly kind: "day" | "hour";
}

/** What joins one meeting to the next, before the small words of its day and hour: "and on", "; ", "sowie am". */
const joint =
  /((?<![\p{L}\p{N}])(?:and|et|und|sowie|then|puis|dann|y|e|en|i|oraz)(?![\p{L}\p{N}])|[;&+|\n]|\s\/)[\s,]*(?:(?:on|at|from|the|again|le|la|de|dès|à|am|um|den|der|ab|von|el|il|op|om)\s+)*$/iu;
/** Between hours a comma may divide anything; before another day it ends what is said of the day before. */
const commaBefore = /(,)\s*(?:(?:on|le|am|den|el)\s+)*$/iu;

/** What a joint is made of, but for the comma before another day. */
const mayJoin = /[;&+|\n/]|[^a-z](?:and|et|und|sowie|then|puis|dann|y|e|en|i|oraz)(?![a-z])/i;

/** The days and hours of a line, in order; none where nothing could join two of them. */
const marksIn = (text: string): readonly Mark[] => {
  const hasJoint = mayJoin.test(text);
  if (!hasJoint && !text.includes(",")) return [];
  const days = datesIn(text).filter(({ day }) => day !== null);
  if (!hasJoint && days.length < 2) return [];
  let rest = text;
  for (const { from, to } of days) rest = rest.slice(0, from) + " ".repeat(to - from) + rest.slice(to);
  const marks = [
    ...days.map(({ from, to }): Mark => ({ kind: "day", from, to })),
    ...timesIn(rest).map(({ from, to }): Mark => ({ kind: "hour", from, to })),
  ];
  return marks.sort((one, other) => one.from - other.from);
};

/** The joint between two, where another meeting follows it; null where none does. */
const jointBetween = (last: Mark, next: Mark, text: string): Stretch | null => {
  const gap = withoutWeekdays(text.slice(last.to, next.from));
  if (gap.lastIndexOf("(") > gap.lastIndexOf(")")) return null;
  // "15h30 / 16h15" is from one to the other.
  if (last.kind === "hour" && next.kind === "hour" && gap.trim() === "/") return null;
  const found = joint.exec(gap) ?? (next.kind === "day" ? commaBefore.exec(gap) : null);
  const from = last.to + (found?.index ?? 0);
  return found && { from, to: from + (found[1]?.length ?? 0) };
};

/** Without the blanks around, and the comma before the joint. */
const trimmed = ({ from, to }: Stretch, text: string): Stretch => {
  const words = text.slice(from, to).trimEnd().replace(/[,;]$/, "");
  return { from: from + words.length - words.trimStart().length, to: from + words.length };
};

/**
 * The stretches of a date line that name a meeting each: "14 April, 10:30, room 7/42 and 15 April, 09:00, room 3" has
 * two. One, the whole, in nearly every line; what says "from 14 to 15 April" is one meeting of two days.
 */
export const sessionsIn = (text: string): readonly Stretch[] => {
  const line = text.slice(0, longestDateLine);
  const marks = marksIn(line);
  const sessions: Stretch[] = [];
  let from = 0;
  let seen = new Set<Mark["kind"]>();
  marks.forEach((mark, at) => {
    const last = marks[at - 1];
    const between = last && seen.has(mark.kind) ? jointBetween(last, mark, line) : null;
    if (between) {
      sessions.push({ from, to: between.from });
      from = between.to;
      seen = new Set();
    }
    seen.add(mark.kind);
  });
  return sessions.length === 0
    ? [{ from, to: text.length }]
    : [...sessions, { from, to: text.length }].map((one) => trimmed(one, text));
};
