import type { Paragraph } from "../document/paragraph";
import { isoDateOf } from "../text/calendar";
import type { Briefing } from "./briefing";
import { readInPaper, type DateDoubt } from "./date-doubt";
import { dateLinesOf, type DateLine } from "./date-lines";
import { linesBelow } from "./lines-below";
import { beginsWithHour, parseDateLine, timesOfDateLine, type DateLineFacts } from "./parse-date-line";
import { placeAbove, placeBelow } from "./place-lines";

/** A date line with what it says, and what the lines around it add. */
export interface ReadDateLine {
  readonly line: DateLine;
  readonly facts: DateLineFacts;
  /** Why its date is not known where that is for doubt; null where it is, or where the line gives none. */
  readonly doubt: DateDoubt | null;
}

/** With what another line adds that this one does not say; the place is told by other signs. */
const completed = (facts: DateLineFacts, { date, from, to }: DateLineFacts): DateLineFacts => ({
  date: facts.date ?? date,
  ...(facts.from === null && from !== null ? { from, to } : { from: facts.from, to: facts.to }),
  place: facts.place,
});

const wordsOf = ({ paragraph, from, to }: DateLine): string => paragraph.text.slice(from, to);

/** "10.30-11.15, room 7" below its day: what stands behind the hour is the place. */
const behindHour = (lines: readonly Paragraph[]): string | null => {
  const [{ text } = { text: "" }] = lines;
  return beginsWithHour(text) ? parseDateLine(text).place : null;
};

/** "Date: 5 June", "Time: 10.00", "Venue: room 12" are one date line to who reads them. */
const withLinesAround = (facts: DateLineFacts, { paragraph }: DateLine, briefing: Briefing): DateLineFacts => {
  // A table below may be the programme of several meetings.
  const isOfForm = ({ cell }: Paragraph): boolean => cell === null || cell.table === paragraph.cell?.table;
  const lines = linesBelow(paragraph, briefing).filter(isOfForm);
  const all = lines.reduce((known, { text }) => completed(known, parseDateLine(text)), facts);
  if (all.place !== null) return all;
  const place = placeBelow(paragraph, briefing) ?? placeAbove(paragraph, briefing);
  return { ...all, place: place ?? (facts.from === null ? behindHour(lines) : null) };
};

/** "15 April" below "14 April 2026": the paper's own year, where the day is no earlier. */
const dateInYearOf = (before: string, line: DateLine): string | null => {
  const { day } = timesOfDateLine(wordsOf(line));
  if (day?.year !== null) return null;
  const date = isoDateOf({ ...day, year: Number(before.slice(0, 4)) });
  return date !== null && date >= before ? date : null;
};

/** What a line leaves open and the one before it has told: the day or its year. */
const goingOn = (one: ReadDateLine, known: string | null): ReadDateLine => {
  const { line, facts, doubt } = one;
  const names = timesOfDateLine(wordsOf(line));
  const sameDay = names.day === null && facts.from !== null ? known : null;
  const date = facts.date ?? (known === null ? null : (sameDay ?? dateInYearOf(known, line)));
  return { line, facts: { ...facts, date }, doubt: date === null ? doubt : null };
};

/** "The minister's day in Ostvik, 14 April 2026": the day of what stands below. */
const dayInTitle = ({ parts }: Briefing): string | null => {
  const title = parts.find(({ spec }) => spec.content === "line");
  return parseDateLine(title?.body.map(({ text }) => text).join(" ") ?? "").date;
};

/** "10.30 and 14.00, room 3": what only one of those in the same line says of the place holds for the others. */
const inSamePlace = (lines: readonly ReadDateLine[]): readonly ReadDateLine[] =>
  lines.map(({ line, facts, doubt }) => {
    const others = facts.place === null ? lines.filter((other) => other.line.paragraph === line.paragraph) : [];
    const place = facts.place ?? others.find((other) => other.facts.place)?.facts.place ?? null;
    return { line, facts: { ...facts, place }, doubt };
  });

/** Whether the first line gives only the day, and the next one, of the first meeting that is opened, its hour. */
const areOne = (first: ReadDateLine, next: ReadDateLine): boolean =>
  first.line.meeting !== next.line.meeting &&
  first.facts.from === null &&
  next.facts.date === null &&
  next.facts.from !== null;

/** Lines that are one to who reads them. */
const joined = (lines: readonly ReadDateLine[]): readonly ReadDateLine[] => {
  const [first, next, ...others] = lines;
  if (!first || !next || !areOne(first, next)) return lines;
  const facts = completed(first.facts, next.facts);
  return [{ ...first, facts: { ...facts, place: facts.place ?? next.facts.place } }, ...others];
};

/** What the date lines of a paper say, in its order: one for each meeting that is given a day or an hour. */
export const readDateLines = (briefing: Briefing): readonly ReadDateLine[] => {
  const lines = dateLinesOf(briefing);
  const isAlone = ({ part }: DateLine): boolean => lines.filter((other) => other.part === part).length === 1;
  const read = lines.map((line): ReadDateLine => {
    const { facts, doubt } = readInPaper(wordsOf(line), briefing.model, briefing.language);
    const all = isAlone(line) ? withLinesAround(facts, line, briefing) : facts;
    // No other line tells which of two days is meant.
    const date = doubt === "dayOrMonth" ? null : all.date;
    return { line, facts: { ...all, date }, doubt: date === null ? doubt : null };
  });
  const all: ReadDateLine[] = [];
  for (const one of inSamePlace(joined(read))) {
    const before = all.at(-1);
    all.push(before ? goingOn(one, before.facts.date) : one.facts.date ? one : goingOn(one, dayInTitle(briefing)));
  }
  return all;
};

/** Whether some date line gives a day, and not which. */
export const hasDoubtfulDate = (briefing: Briefing): boolean =>
  readDateLines(briefing).some(({ doubt }) => doubt !== null);
