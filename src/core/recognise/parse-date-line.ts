import { isoDateOf } from "../text/calendar";
import { caseless } from "../text/caseless";
import { datesIn, type DateFound } from "../text/dates-in";
import { timesIn, type TimeFound } from "../text/times-in";
import type { Stretch } from "../text/words-in";
import { findPlace } from "./find-place";
import { withKnownTimes } from "./foreign-times";
import { withoutWeekdays } from "./weekday-names";

/** What a date line says. Each null where the line does not say it, or says that it is not fixed yet. */
export interface DateLineFacts {
  /** ISO 8601 date; the first day of several. */
  readonly date: string | null;
  /** 24-hour times, "15:00". */
  readonly from: string | null;
  readonly to: string | null;
  readonly place: string | null;
}

/** "18/06/24": only here are two digits a year. */
const shortYear = /\b(\d{1,2})([./-])(\d{1,2})\2(\d{2})\b/;

const shortDate = (line: string): DateFound | null => {
  const match = shortYear.exec(line);
  if (!match) return null;
  const [written, day, , month, year] = match;
  return {
    day: Number(day),
    month: Number(month),
    year: 2000 + Number(year),
    part: null,
    until: null,
    from: match.index,
    to: match.index + written.length,
  };
};

/** The days that a line names, in order. */
const findDays = (line: string): readonly DateFound[] => {
  const days = datesIn(line).filter(({ day }) => day !== null);
  const short = days.length === 0 ? shortDate(line) : null;
  return short ? [short] : days;
};

const labels =
  "date|day|time|place|venue|location|when|where|jour|heure|horaire|lieu|quand|où|datum|tag|uhrzeit|zeit|zeitpunkt|ort|termin|wann|wo|fecha|hora|lugar|ora|luogo|plaats|tijd|miejsce";
/** "Date:", "Date / time:", "Where?": what is said of the words behind it. */
const label = new RegExp(
  `(?:^|(?<=[.;,|\\s]))\\s*(?:${labels})(?:\\s?(?:and|et|und|[yei]|en|&|/|,)\\s?(?:${labels}))*\\s*[:：?]`,
  "gi",
);
const open = caseless(
  /\b(?:(?:(?:date|datum)\s(?:and|et|und|&)\s)?(?:date|time|place|room|heure|horaires?|lieu|salle|uhrzeit|ort)\s+)?(?:tb[dc]|to be (?:confirmed|decided|determined|announced|fixed)|[àa] (?:confirmer|déterminer|préciser|fixer)|(?:wird )?noch (?:bekannt gegeben|offen|festzulegen|zu klären)|n\.\s?n\.)(?!\p{L})(?: (?:by|par|durch|von) [^(),;|]*)?/gu,
);
/** A part of each of them, in small letters: an engine is sooner ready to look for these. */
const mayBeOpen = /tb[dc]|to be |(?:confirm|détermin|précis|fix)er|noch |n\.\s?n\./;
const withoutOpen = (line: string): string => (mayBeOpen.test(line.toLowerCase()) ? blankAll(line, open()) : line);
/** "0930-1015", "1430h": only here are they hours. */
const bareHours =
  /(?<![\d./-])(?!20\d\d\s?[-–—]\s?20)([01]\d|2[0-3])([0-5]\d)(?:\s?([-–—]|to)\s?([01]\d|2[0-3])([0-5]\d)|(?=\s?(?:h|hrs|hours|uhr)\b))(?![\d./-])/i;
const mayBeBareHours = /\d{4}\s?[-–—tThHuU]/;
/** "At noon", "à midi". */
const noon = caseless(/(?<!\p{L})(?:12 )?(?:noon|midday|midi|mittags|zwölf uhr)(?!\p{L})/u);

/** Before that, since most lines are of no hour: what the words of noon are made of. */
const mayBeNoon = /noon|mid|mittags|uhr/i;

const withNoon = (line: string): string => (mayBeNoon.test(line) ? line.replace(noon(), "12:00") : line);

/** A line with its hours as figures, where they are words or have no sign between. */
const withPlainHours = (line: string): string => (/\d/.test(line) ? withFigures(withKnownTimes(line)) : withNoon(line));

const withSigns = (line: string): string =>
  line.replace(bareHours, (_, hour: string, minute: string, between?: string, toHour?: string, toMinute?: string) =>
    between === undefined ? `${hour}:${minute}` : `${hour}:${minute}-${toHour ?? ""}:${toMinute ?? ""}`,
  );

/** "13 MAY 2026 – 0900 HRS": a year is no hour, whatever stands behind it. */
const withBareHours = (line: string): string => {
  const found = mayBeBareHours.test(line) ? bareHours.exec(line) : null;
  if (!found) return line;
  const until = datesIn(line).find(({ from, to }) => from <= found.index && found.index < to)?.to ?? 0;
  return line.slice(0, until) + withSigns(line.slice(until));
};

/** "7.30 for 8 pm": of an invitation both hours are of the same half of the day. */
const hourForHour = /(?<=\d)(?=\sfor\s\d{1,2}(?:[.:]\d\d)?\s?([ap]\.?m))/i;

const withOneHalfOfDay = (line: string): string => (line.includes(" for ") ? line.replace(hourForHour, " $1") : line);

const withFigures = (line: string): string =>
  withNoon(withBareHours(withOneHalfOfDay(line.replace(/(\d)T(?=\d)/, "$1 "))));

/** "[Date, from–to (place)]": still to be written. */
const prompt = /\[[^[\]\d]*\]/g;
const blank = (text: string, stretch: Stretch | null): string =>
  stretch === null
    ? text
    : text.slice(0, stretch.from) + " ".repeat(stretch.to - stretch.from) + text.slice(stretch.to);

/** "Le", "den", "on the" right before a day: nothing of the place, as "Le Havre" and "Den Haag" are. */
const articleBefore = /(?<![\p{L}\p{N}])(?:les?|de[nmr]|am|vom|on(?: the)?|the|el|il|op)\s$/iu;

/** A line without its days and the articles before them. */
const withoutDays = (line: string, days: readonly DateFound[]): string =>
  days.reduce((rest, { from, to }) => {
    const article = articleBefore.exec(`${withoutWeekdays(rest.slice(0, from)).trimEnd()} `);
    return blank(rest, { from: article?.index ?? from, to });
  }, line);

const blankAll = (text: string, pattern: RegExp): string => text.replace(pattern, (found) => " ".repeat(found.length));

const withoutLabels = (line: string): string => (/[:：?]/.test(line) ? blankAll(line, label) : line);

/** Which day and which hours a date line names, with where they stand, and the line with blanks in their place. */
export interface DateLineTimes {
  readonly day: DateFound | null;
  readonly hours: TimeFound | null;
  /** The hour when it ends, wherever that stands. */
  readonly end: string | null;
  readonly rest: string;
}

/** A line is short; what is long is no date line, and need not be searched to its end. */
export const longestDateLine = 300;

/** "Ende:", "until", "for": an hour behind it is no room. */
const beforeEnd = /(?<!\p{L})(?:end(?:e|ing|s)?|finish(?:es)?|fin|until|till|bis|jusqu['’]à|to)\s?:?\s?$/iu;
const beforeHour = /(?<!\p{L})(?:for|starts?|beginn)\s?:?\s?$/iu;

const isNoRoom = (before: string): boolean => beforeEnd.test(before) || beforeHour.test(before);

/** "Beginn: 15:00 Uhr; Ende: 16:00 Uhr": the hour that is said to end what the first one begins. */
const endOf = ([first, next]: readonly TimeFound[], line: string): string | null => {
  if (!first || first.end !== null) return first?.end ?? null;
  return next && beforeEnd.test(line.slice(first.to, next.from)) ? next.begin : null;
};

/** "Room 20.45" is no hour. */
const behindRoom =
  /(?<!\p{L})(?:rooms?|rm\.?|office|hall|salle|bureau|raum|zimmer|saal|büro|sala|kamer|zaal|lokal|pok(?:ój|\.)|piso|stanza) (?:n[o°]\.? ?)?(?:[a-z][ .-]?)?$/iu;

const isOfRoom = (line: string, from: number): boolean => behindRoom.test(line.slice(Math.max(0, from - 24), from));

/** Finds the day and the hours of a date line, in any of our languages and in the forms that people write them in. */
export const timesOfDateLine = (text: string): DateLineTimes => {
  const line = withoutOpen(withoutLabels(blankAll(text.slice(0, longestDateLine), prompt)));
  const days = findDays(line);
  const dayless = withoutDays(line, days);
  const all = timesIn(dayless).filter(({ from }) => !isOfRoom(dayless, from));
  // "From 14 April, 10.30 to 15 April, 12.00": neither hour is of the place, as "room 10.14" is.
  const rest = all
    .filter(({ from }, at) => at === 0 || days.length > 1 || isNoRoom(dayless.slice(0, from)))
    .reduce(blank, dayless);
  return { day: days[0] ?? null, hours: all[0] ?? null, end: endOf(all, dayless), rest };
};

/** "(45 minutes)", "Dauer: 30 Min.". */
const duration =
  /\(?(?:(?:durée|dauer|duration|for|pendant)(?: ?:)? )?(?<![\d:.h])(\d{1,3}) ?(?:minutes?|minuten|min|mn)(?!\p{L})\.?\)?/iu;

/** So many minutes after an hour of the same day; null where that is over. */
const later = (time: string, minutes: number): string | null => {
  const sum = 60 * Number(time.slice(0, 2)) + Number(time.slice(3)) + minutes;
  const two = (value: number): string => String(value).padStart(2, "0");
  return sum < 24 * 60 ? `${two(Math.floor(sum / 60))}:${two(sum % 60)}` : null;
};

/** Reads a date line. Never guesses a year; a day that there is not is none. */
export const parseDateLine = (text: string): DateLineFacts => {
  const whole = text.slice(0, longestDateLine).replace(/\s+/g, " ");
  const [lasts = "", minutes] = /\d ?m/i.test(whole) ? (duration.exec(whole) ?? []) : [];
  const {
    day,
    hours,
    end: told,
    rest,
  } = timesOfDateLine(withPlainHours(lasts === "" ? whole : whole.replace(lasts, " ")));
  const begin = hours?.begin ?? null;
  const end = told ?? (begin !== null && minutes !== undefined ? later(begin, Number(minutes)) : null);
  return { date: day && isoDateOf(day), from: begin, to: end, place: findPlace(rest) };
};

/** Whether a line gives a day or an hour. */
export const tellsTime = (text: string): { readonly day: boolean; readonly hour: boolean } => {
  const line = withPlainHours(text.slice(0, longestDateLine));
  if (!/\d/.test(line)) return { day: false, hour: false };
  const days = findDays(line);
  const dayless = withoutDays(line, days);
  return { day: days.length > 0, hour: timesIn(dayless).some(({ from }) => !isOfRoom(dayless, from)) };
};

/** Whether a line says that day or hour are not fixed yet. */
export const isToBeFixed = (text: string): boolean => {
  const line = text.slice(0, longestDateLine);
  return mayBeOpen.test(line.toLowerCase()) && line.search(open()) >= 0;
};

/** Whether a line gives a day and an hour, and begins with one of them: words before make it say something else. */
export const beginsWithTime = (text: string): boolean => {
  if (!/\d/.test(text)) return false;
  const { day, hours } = timesOfDateLine(text);
  if (!day || !hours) return false;
  const before = blankAll(withoutWeekdays(text.slice(0, Math.min(day.from, hours.from))), label);
  return !/\p{L}{3}/u.test(before);
};

const atHour = /^\W*(?:(?:time|from|at|heure|de|à|um|von|uhrzeit|zeit)\W+)?\d/iu;

/** Whether a line gives an hour, and nothing before it. */
export const beginsWithHour = (text: string): boolean => atHour.test(text) && tellsTime(text).hour;
