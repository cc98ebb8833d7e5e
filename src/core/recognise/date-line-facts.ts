import type { Paragraph } from "../document/paragraph";
import { isoDateOf } from "../text/calendar";
import { caseless } from "../text/caseless";
import type { Briefing } from "./briefing";
import { readInPaper, type DateDoubt } from "./date-doubt";
import { dateLinesOf, type DateLine } from "./date-lines";
import { linesBelow } from "./lines-below";
import { foldText } from "./normalise-heading";
import { parseDateLine, tellsTime, timesOfDateLine, type DateLineFacts } from "./parse-date-line";
import { namesMeeting } from "./top-lines";

/** A date line with what it says, and what the lines around it add. */
export interface ReadDateLine {
  readonly line: DateLine;
  readonly facts: DateLineFacts;
  /** Why its date is not known where that is for doubt; null where it is, or where the line gives none. */
  readonly doubt: DateDoubt | null;
}

const placeLabel =
  /^\s*(?:(?:meeting )?(?:place|venue|location|room|address|platform|point)|where|(?:lieu|salle|adresse)(?: (?:de la |du |de l['’])?(?:réunion|rencontre|rendez-vous|entretien))?|o[uù]|(?:veranstaltungs|tagungs|besprechungs|sitzungs|treff)?(?:ort|raum)|anschrift|wo|treffpunkt)(?:\s*(?:and|&|\/|,|et|und)\s*(?:room|address|place|salle|adresse|raum|anschrift|link))?\s*(?:[:：]\s*(?<place>\S.*)?)?$/iu;
/** "Room 204", "salle des accords", "Raum 2.104". */
const room = /^\s*(?:(?:meeting|conference|committee)\s)?(?:room|salle|raum|saal|sitzungssaal|cab(?:inet)? room)\b/iu;

/** "Union House, 8th floor, Salon 3": what rooms and buildings are called, anywhere in a short line. */
const building = caseless(
  /(?<!\p{L})(?:rooms?|floor|hall|building|hotel|headquarters|hq|embassy|palace|lounge|salon|salle|étage|bâtiment|palais|hôtel|ambassade|raum|saal|zimmer|stock|etage|gebäude|botschaft|rathaus|\p{L}{3,}(?:straße|strasse|platz|saal|raum))(?!\p{L})/u,
);
const longestPlace = 80;

/** A line right below the date that is nothing but a place. */
const isPlace = ({ text }: Paragraph): boolean =>
  text.length <= longestPlace && !/[:.!?]\s*$|:\s/.test(text) && building().test(text) && !namesMeeting(foldText(text));

const isBeside = (label: Paragraph, { cell }: Paragraph): boolean =>
  label.cell !== null && cell !== null && cell.table === label.cell.table && cell.row === label.cell.row;

/** The place that a line of its own names; null where it names none. */
const placeOn = (line: Paragraph, following: Paragraph | undefined, first: Paragraph): string | null => {
  const labelled = placeLabel.exec(line.text);
  if (labelled?.groups?.place !== undefined) return labelled.groups.place.trim();
  if (labelled && following && isBeside(line, following)) return following.text.trim();
  const goesOn =
    room.test(line.text) ||
    (line.index === first.index + 1 && line.cell === null && isPlace(line)) ||
    (first.list !== null && line.list !== null && !line.text.includes(":"));
  return goesOn && !tellsTime(line.text).hour ? line.text.trim() : null;
};

/** With what another line adds that this one does not say. */
const completed = (facts: DateLineFacts, { date, from, to }: DateLineFacts, place: string | null): DateLineFacts => ({
  date: facts.date ?? date,
  ...(facts.from === null && from !== null ? { from, to } : { from: facts.from, to: facts.to }),
  place: facts.place ?? place,
});

const wordsOf = ({ paragraph, from, to }: DateLine): string => paragraph.text.slice(from, to);

/** "Date: 5 June", "Time: 10.00", "Venue: room 12" are one date line to who reads them. */
const withLinesBelow = (facts: DateLineFacts, { paragraph }: DateLine, briefing: Briefing): DateLineFacts => {
  const more = linesBelow(paragraph, briefing);
  return more.reduce(
    (all, line, at) => completed(all, parseDateLine(line.text), placeOn(line, more[at + 1], paragraph)),
    facts,
  );
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
  return [{ ...first, facts: completed(first.facts, next.facts, next.facts.place) }, ...others];
};

/** What the date lines of a paper say, in its order: one for each meeting that is given a day or an hour. */
export const readDateLines = (briefing: Briefing): readonly ReadDateLine[] => {
  const lines = dateLinesOf(briefing);
  const isAlone = ({ part }: DateLine): boolean => lines.filter((other) => other.part === part).length === 1;
  const read = lines.map((line): ReadDateLine => {
    const { facts, doubt } = readInPaper(wordsOf(line), briefing.model, briefing.language);
    const all = isAlone(line) ? withLinesBelow(facts, line, briefing) : facts;
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
