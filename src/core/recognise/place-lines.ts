import type { Paragraph } from "../document/paragraph";
import type { Briefing } from "./briefing";
import { linesBelow, startsPart } from "./lines-below";
import { foldText } from "./normalise-heading";
import { beginsWithHour, tellsTime } from "./parse-date-line";
import { beginsWithRoom, labelledPlace, mayBePlace, namesPlace } from "./place-words";
import { namesMeeting } from "./top-lines";

const isInRowOf = (label: Paragraph, { cell }: Paragraph): boolean =>
  label.cell !== null && cell !== null && cell.table === label.cell.table && cell.row === label.cell.row;

/** Whether a line is what a label says: beside it in a table, or below it where there is none. */
const isSaidBy = (label: Paragraph, line: Paragraph): boolean =>
  isInRowOf(label, line) || (label.cell === null && line.cell === null && line.index === label.index + 1);

/** "Place" over "Town Hall" in a table: the head of the column. */
const headOf = ({ cell, index }: Paragraph, { paragraphs }: Briefing["model"]): Paragraph | undefined => {
  if (cell === null || cell.row === 0) return undefined;
  for (let at = index - 1; at >= 0; at -= 1) {
    const above = paragraphs[at];
    if (above?.cell?.table !== cell.table) return undefined;
    if (above.cell.row === cell.row - 1 && above.cell.column === cell.column) return above;
  }
  return undefined;
};

/** Whether a line goes on with the date line to the eye; capitals may be those of the words. */
const isSetLike = (line: Paragraph, first: Paragraph): boolean =>
  (line.style === first.style || first.style === "Subtitle") &&
  line.bold === first.bold &&
  line.headingLevel === null &&
  line.list === null;

/** "Language: English", "Prepared by: the Ports Desk". */
const saysMore = /^\p{Lu}[^:.]{1,30}:\s/u;

const endsBlock = ({ index }: Paragraph, briefing: Briefing): boolean => {
  const next = briefing.model.paragraphs[index + 1];
  return !next || next.text.trim() === "" || saysMore.test(next.text) || startsPart(next, briefing);
};

/** A place with nothing before it that says so, right below the line that tells day or hour. */
const isPlaceBelow = (line: Paragraph, first: Paragraph, briefing: Briefing): boolean => {
  if (line.cell !== null || namesMeeting(foldText(line.text))) return false;
  if (namesPlace(line.text)) return true;
  // What nothing explains is known by standing at the end of what tells when and where.
  return endsBlock(line, briefing) && isSetLike(line, first) && mayBePlace(line.text);
};

/** "14.30-15.10 | Harbour House, room 5": what stands beside the hour. */
const isBesideHour = (line: Paragraph, above: Paragraph): boolean =>
  isInRowOf(above, line) && beginsWithHour(above.text) && namesPlace(line.text);

/** "in Ostvik, town hall": the line goes on with what the one above it says. */
const wherein = /^(?:in|im|at|à|aux?|dans|beim?|am) (?=\S)/;

/** The place that a line near the date line names; null where it names none. */
const placeOn = (line: Paragraph, above: Paragraph, first: Paragraph, briefing: Briefing): string | null => {
  const head = headOf(line, briefing.model);
  if (head !== undefined && labelledPlace(head.text) === "") return line.text.trim();
  const goesOn =
    beginsWithRoom(line.text) ||
    isBesideHour(line, above) ||
    (line.index === above.index + 1 && isPlaceBelow(line, first, briefing)) ||
    (first.list !== null && line.list !== null && !line.text.includes(":"));
  return goesOn && !tellsTime(line.text).hour ? line.text.trim().replace(wherein, "") : null;
};

const firstOf = (places: Iterable<string | null>): string | null => {
  for (const place of places) if (place) return place;
  return null;
};

/** The place that a line with its label names, or the next line for it. */
const labelledOn = (line: Paragraph, next: Paragraph | undefined): string | null => {
  const place = labelledPlace(line.text);
  if (place === "") return next && isSaidBy(line, next) ? next.text.trim() : null;
  return place;
};

/** The place that the lines below a date line name. */
export const placeBelow = (first: Paragraph, briefing: Briefing): string | null => {
  const lines = linesBelow(first, briefing);
  return firstOf(
    lines.map((line, at) => labelledOn(line, lines[at + 1]) ?? placeOn(line, lines[at - 1] ?? first, first, briefing)),
  );
};

const mostAbove = 5;

/** The written lines between a date line and the title, or what else opens its meeting; nearest first. None below a part. */
const linesAbove = (first: Paragraph, { model, parts, meetings }: Briefing): readonly Paragraph[] => {
  const ends = [
    ...parts.map(({ spec, heading, body }) => (spec.content === "line" ? body.at(-1) : (heading ?? body[0]))),
    ...meetings.map(({ opening }) => opening),
  ].filter((end) => end && end.index < first.index);
  const last = ends.reduce<Paragraph | null>((so, end) => (end && end.index > (so?.index ?? -1) ? end : so), null);
  if (last === null || parts.some(({ heading }) => heading === last)) return [];
  return model.paragraphs
    .slice(Math.max(last.index + 1, first.index - mostAbove), first.index)
    .filter(({ text }) => text.trim() !== "")
    .reverse();
};

/** The place that a line between the title and the date line names. */
export const placeAbove = (first: Paragraph, briefing: Briefing): string | null => {
  const lines = linesAbove(first, briefing);
  return firstOf(
    lines.map((line, at) => {
      const isPlace = line.cell === null && line.list === null && namesPlace(line.text);
      return (
        labelledOn(line, lines[at - 1]) ?? (isPlace && !namesMeeting(foldText(line.text)) ? line.text.trim() : null)
      );
    }),
  );
};
