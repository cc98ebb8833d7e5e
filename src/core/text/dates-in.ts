import type { Moment } from "./calendar";
import { caseless } from "./caseless";
import { digitFrom, endOfDigits, isBlank, isDigit, isLed, mayFollowDay } from "./date-hints";
import { lazily } from "./lazily";
import { monthName, monthNumber, monthStop } from "./months";
import type { Stretch } from "./words-in";
import { yearPart, yearPartOf } from "./year-parts";

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
const dayFirst = caseless({
  source: `(\\d{1,2})${ordinal}(?:\\s?(?:[-–/]|and|et|und|to|au|bis)\\s?${weekday}(\\d{1,2})${ordinal})?\\s+(?:of\\s+|de\\s+)?(${monthName})(?:${monthStop}${yearBehind})?`,
  flags: "uy",
});
const afterMonth = caseless({
  source: `(\\d{1,2})${ordinal}(?:\\s?[-–]\\s?(\\d{1,2})${ordinal})?(?![\\d:.]\\d)(?:${yearBehind})?`,
  flags: "uy",
});
const monthBefore = caseless({
  source: `(?<![\\p{L}\\p{N}])(${monthName})${monthStop},?\\s+(?:of\\s|de\\s)?$`,
  flags: "u",
});
const partBefore = caseless({
  source: `(?<![\\p{L}\\p{N}])(${yearPart})[\\s-](?:of\\s(?:the\\syear\\s)?|de\\s(?:l['’]année\\s)?|des\\sjahres\\s)?$`,
  flags: "u",
});
const lastYear = /[-–/](\d{4}|\d{2})(?![\d./-]*\d)/y;

const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(text);
};

const moment = (parts: Partial<Moment>): Moment => ({ year: null, month: null, day: null, part: null, ...parts });

const numberOf = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));

/** How far before a number its month or season is looked for. */
const farthest = 40;
const before = (pattern: () => RegExp, text: string, index: number): RegExpExecArray | null =>
  pattern().exec(text.slice(Math.max(0, index - farthest), index));

const daysOf = (first: string | undefined, last: string | undefined, month: number, ofYear: string | undefined) => {
  const common = { month, year: numberOf(ofYear) };
  return {
    ...moment({ ...common, day: numberOf(first) }),
    until: last === undefined ? null : moment({ ...common, day: numberOf(last) }),
  };
};

/** "25/05/2016", and "05/25/2016" as written across the Atlantic. */
const numericAt = (text: string, from: number): DateFound | null => {
  const match = at(numeric(), text, from);
  if (!match) return null;
  const [written, one, , other, ofYear] = match;
  const isMonthFirst = Number(other) > 12 && Number(one) <= 12;
  const [day, month] = isMonthFirst ? [other, one] : [one, other];
  return { ...daysOf(day, undefined, Number(month), ofYear), from, to: from + written.length };
};

const dayFirstAt = (text: string, from: number): DateFound | null => {
  const match = at(dayFirst(), text, from);
  if (!match) return null;
  const [written, first, last, name = "", ofYear] = match;
  return { ...daysOf(first, last, monthNumber(name), ofYear), from, to: from + written.length };
};

/** "May 25, 2016"; in small letters and without a year "may 25" is a verb. */
const monthFirstAt = (text: string, index: number): DateFound | null => {
  const month = isLed(text, index) ? before(monthBefore, text, index) : null;
  const match = month && at(afterMonth(), text, index);
  if (!match) return null;
  const [written, first, last, ofYear] = match;
  const name = month[1] ?? "";
  if (ofYear === undefined && /^\p{Ll}/u.test(name)) return null;
  const days = daysOf(first, last, monthNumber(name), ofYear);
  return { ...days, from: index - month[0].length, to: index + written.length };
};

const isoAt = (text: string, from: number): DateFound | null => {
  if (text[from + 4] !== "-") return null;
  const match = at(iso(), text, from);
  if (!match) return null;
  const [written, ofYear, month, day] = match;
  return { ...daysOf(day, undefined, Number(month), ofYear), from, to: from + written.length };
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
  const until = last ? moment({ year: last.year }) : null;
  return { year, month: null, day: null, part: null, until, from, to: last?.to ?? to };
};

const yearAt = (text: string, from: number): DateFound | null => {
  const year = Number(text.slice(from, from + 4));
  if (!isLed(text, from)) return bareYearAt(text, from, year);
  const month = before(monthBefore, text, from);
  const part = month ? null : before(partBefore, text, from);
  const lead = month ?? part;
  if (!lead) return bareYearAt(text, from, year);
  return {
    year,
    month: month ? monthNumber(month[1] ?? "") : null,
    day: null,
    part: part ? yearPartOf(part[1] ?? "") : null,
    until: null,
    from: from - lead[0].length,
    to: from + 4,
  };
};

/** @param end where the digits end that begin at `index`: only days, months and years, three of them are none */
const dateAt = (text: string, index: number, end: number): DateFound | null => {
  if (end - index <= 2) {
    const day = mayFollowDay(text, end) ? (numericAt(text, index) ?? dayFirstAt(text, index)) : null;
    return day ?? monthFirstAt(text, index);
  }
  if (end - index !== 4) return null;
  const isYear = text.startsWith("19", index) || text.startsWith("20", index);
  return isoAt(text, index) ?? (isYear ? yearAt(text, index) : null);
};

/** A number that goes on from a letter or another number: "H2020", "1.2016", "10:30". */
const goesOn = /[\p{L}\d][.,:/]?$|[_#@$€£]$/u;

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
      const until = date.until ?? moment({ year: date.year, month: date.month, day: date.day });
      all.splice(-1, 1, { ...last, year: date.year, until, to: date.to });
    }
  }
  return all;
};

/**
 * The dates in a text, in any of our languages, in order: days, months, seasons and other parts of a year, years, and
 * stretches of them. What is written is what is given: 31 February too, and no year where there is none.
 */
export const datesIn = (text: string): readonly DateFound[] => {
  const found: DateFound[] = [];
  let done = 0;
  // Everything that is looked for begins or ends with digits.
  for (let index = digitFrom(text, 0); index < text.length;) {
    const end = endOfDigits(text, index);
    const goes = !isBlank(text[index - 1]) && goesOn.test(text.slice(Math.max(done, index - 2), index));
    const date = index < done || goes ? null : dateAt(text, index, end);
    if (date && date.from >= done) {
      found.push(date);
      done = date.to;
    }
    index = digitFrom(text, end);
  }
  return joined(text, found);
};
