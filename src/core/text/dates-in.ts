import type { Moment } from "./calendar";
import { caseless } from "./caseless";
import { beginOfDigits, endOfDigits, goesOn, isDigit, isLed, isNumeric, mayFollowDay } from "./date-hints";
import { lazily } from "./lazily";
import { monthNumber, monthStop, monthWord } from "./months";
import type { Stretch } from "./words-in";
import { partBefore } from "./year-parts";

/** A date in a text, with where it stands: "25 May 2016", "May 2016", "summer 2017", "2017", "14-16 April". */
export interface DateFound extends Moment, Stretch {
  /** The last of several days or years; null where it is one. */
  readonly until: Moment | null;
}

const ordinal = "(?:\\s?(?:st|nd|rd|th|er|e|ème)(?!\\p{L}))?\\.?";
/** "3rd – Tuesday 4th June". */
const weekday = "(?:\\p{L}{2,9}(?:day|di|tag|woch),?\\s)?";
const yearBehind = ",?\\s*(?:of\\s|de\\s)?(\\d{4})(?!\\d)";

const iso = lazily("(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)", "y");
const numeric = lazily("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})(?!\\d)", "y");
// In one pattern an engine would write down for each way to begin anew how to go on.
const oneDay = caseless({ source: `(\\d{1,2})${ordinal}`, flags: "uy" });
const lastDay = caseless({
  source: `\\s?(?:[-–/]|and|et|und|to|au|bis)\\s?${weekday}(\\d{1,2})${ordinal}`,
  flags: "uy",
});
/** How it begins: most dates are of one day. */
const leadsToLastDay = /^\s?(?:[-–/]|and|et|und|to|au|bis)/;
const mayHaveLastDay = (text: string, end: number): boolean =>
  leadsToLastDay.test(text.slice(end, end + 4).toLowerCase());
const ofMonth = caseless({
  source: `\\s+(?:of\\s+|de\\s+)?(${monthWord})(?:${monthStop}${yearBehind})?`,
  flags: "uy",
});
const afterMonth = caseless({
  source: `(\\d{1,2})${ordinal}(?:\\s?[-–]\\s?(\\d{1,2})${ordinal})?(?![\\d:.]\\d)(?:${yearBehind})?`,
  flags: "uy",
});
/** Matches the place of a number, and looks from there: so it need not begin at every letter before. */
const monthBefore = caseless({
  source: `(?<=(?<![\\p{L}\\p{N}])((${monthWord})${monthStop},?\\s+(?:of\\s|de\\s)?))`,
  flags: "uy",
});
const lastYear = /[-–/](\d{4}|\d{2})(?!\d|[./-]+\d)/y;

const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(text);
};

/** All of one shape: many of them are asked for their parts. */
const moment = (
  year: number | null,
  month: number | null,
  day: number | null,
  part: Moment["part"] = null,
): Moment => ({
  year,
  month,
  day,
  part,
});

const found = ({ year, month, day, part }: Moment, until: Moment | null, from: number, to: number): DateFound => ({
  year,
  month,
  day,
  part,
  until,
  from,
  to,
});

const numberOf = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));

interface Days {
  readonly first: string | undefined;
  readonly last?: string | undefined;
}

/** Days of one month, or one of them, as they are written from one place to another. */
const daysFound = (days: Days, month: number, ofYear: string | undefined, from: number, to: number): DateFound => {
  const year = numberOf(ofYear);
  const until = days.last === undefined ? null : moment(year, month, numberOf(days.last));
  return found(moment(year, month, numberOf(days.first)), until, from, to);
};

/** "25/05/2016", and "05/25/2016" as written across the Atlantic. */
const numericAt = (text: string, from: number): DateFound | null => {
  const match = at(numeric(), text, from);
  if (!match) return null;
  const [written, one, , other, ofYear] = match;
  const isMonthFirst = Number(other) > 12 && Number(one) <= 12;
  const [day, month] = isMonthFirst ? [other, one] : [one, other];
  return daysFound({ first: day }, Number(month), ofYear, from, from + written.length);
};

/** Whether a month stands behind a day or several. */
const dayOfMonth = (text: string, days: Days, from: number, end: number): DateFound | null => {
  const [written = "", name = "", ofYear] = at(ofMonth(), text, end) ?? [];
  const month = monthNumber(name);
  return month === 0 ? null : daysFound(days, month, ofYear, from, end + written.length);
};

const dayFirstAt = (text: string, from: number): DateFound | null => {
  const [one = "", first] = at(oneDay(), text, from) ?? [];
  const end = from + one.length;
  const [more = "", last] = (mayHaveLastDay(text, end) ? at(lastDay(), text, end) : null) ?? [];
  return (
    (last === undefined ? null : dayOfMonth(text, { first, last }, from, end + more.length)) ??
    dayOfMonth(text, { first }, from, end)
  );
};

/** "May 25, 2016"; in small letters and without a year "may 25" is a verb. */
const monthFirstAt = (text: string, index: number): DateFound | null => {
  const [, lead = "", name = ""] = (isLed(text, index) ? at(monthBefore(), text, index) : null) ?? [];
  const month = monthNumber(name);
  const match = month === 0 ? null : at(afterMonth(), text, index);
  if (!match) return null;
  const [written, first, last, ofYear] = match;
  if (ofYear === undefined && /^\p{Ll}/u.test(name)) return null;
  return daysFound({ first, last }, month, ofYear, index - lead.length, index + written.length);
};

const isoAt = (text: string, from: number): DateFound | null => {
  if (text[from + 4] !== "-") return null;
  const match = at(iso(), text, from);
  if (!match) return null;
  const [written, ofYear, month, day] = match;
  return daysFound({ first: day }, Number(month), ofYear, from, from + written.length);
};

/** "COM(2016) 205", "2016/679", "Ares-2016-12345": parts of the number of a document. */
const isDocumentNumber = (text: string, from: number, to: number): boolean =>
  (text[from - 1] === "(" && /[\p{L}\d]/u.test(text[from - 2] ?? "")) ||
  (isDigit(text[to + 1]) && /^[/.-]\d{3}/.test(text.slice(to, to + 4)));

/** "2014-20" and "2014/15"; a number that is no later year belongs to something else. */
const lastYearAt = (
  text: string,
  index: number,
  first: number,
): { readonly year: number; readonly to: number } | null => {
  const match = at(lastYear, text, index);
  if (!match) return null;
  const short = Number(match[1]);
  const last = short < 100 ? Math.floor(first / 100) * 100 + short : short;
  return last > first && last < first + 60 ? { year: last, to: index + match[0].length } : null;
};

/** A year alone, or the first and the last of several. */
const bareYearAt = (text: string, from: number, year: number): DateFound | null => {
  const to = from + 4;
  const next = text[to];
  const last = next === "-" || next === "–" || next === "/" ? lastYearAt(text, to, year) : null;
  if (!last && isDocumentNumber(text, from, to)) return null;
  return found(moment(year, null, null), last && moment(last.year, null, null), from, last?.to ?? to);
};

const yearAt = (text: string, from: number): DateFound | null => {
  const year = Number(text.slice(from, from + 4));
  if (!isLed(text, from)) return bareYearAt(text, from, year);
  const [, ofMonth = "", name = ""] = at(monthBefore(), text, from) ?? [];
  const month = monthNumber(name);
  if (month > 0) return found(moment(year, month, null), null, from - ofMonth.length, from + 4);
  const before = partBefore(text, from);
  if (!before) return bareYearAt(text, from, year);
  return found(moment(year, null, null, before.part), null, before.from, from + 4);
};

/** @param end where the digits end that begin at `index`: one or two of a day, or four of a year */
const dateAt = (text: string, index: number, end: number): DateFound | null => {
  if (end - index === 4) {
    const isYear = text.startsWith("19", index) || text.startsWith("20", index);
    return isoAt(text, index) ?? (isYear ? yearAt(text, index) : null);
  }
  const inFigures = isNumeric(text, end) ? numericAt(text, index) : null;
  return inFigures ?? (mayFollowDay(text, end) ? dayFirstAt(text, index) : null) ?? monthFirstAt(text, index);
};

const between = /^\s*(?:[-–—]|to|until|and|au|et|bis(?:\szum)?|und)\s*$/;

const areOne = (text: string, one: DateFound, next: DateFound): boolean =>
  one.day !== null && one.year === null && next.day !== null && between.test(text.slice(one.to, next.from));

/** "30 April to 2 May 2026" is one date of several days. */
const joined = (text: string, dates: readonly DateFound[]): readonly DateFound[] => {
  const all: DateFound[] = [];
  for (const date of dates) {
    const last = all.at(-1);
    if (!last || !areOne(text, last, date)) all.push(date);
    else {
      const until = date.until ?? moment(date.year, date.month, date.day);
      all[all.length - 1] = found(moment(date.year, last.month, last.day, last.part), until, last.from, date.to);
    }
  }
  return all;
};

/**
 * The dates in a text, in any of our languages, in order: days, months, seasons and other parts of a year, years, and
 * stretches of them. What is written is what is given: 31 February too, and no year where there is none.
 */
export const datesIn = (text: string): readonly DateFound[] => {
  const dates: DateFound[] = [];
  let done = 0;
  // Everything that is looked for begins or ends with digits.
  for (let end = endOfDigits(text, 0); end >= 0; end = endOfDigits(text, end)) {
    const index = beginOfDigits(text, end);
    const isCount = end - index === 3 || end - index > 4;
    const date = isCount || index < done || goesOn(text, index, done) ? null : dateAt(text, index, end);
    if (date && date.from >= done) {
      dates.push(date);
      done = date.to;
    }
  }
  return dates.length > 1 ? joined(text, dates) : dates;
};
