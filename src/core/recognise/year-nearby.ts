import type { DocumentModel } from "../document/model";
import { isoDateOf, weekdayOf } from "../text/calendar";
import { datesIn, type DateFound } from "../text/dates-in";
import { onceFor } from "../text/once-for";
import { weekdayBefore } from "../text/weekdays";

/** So many paragraphs at the top may say when a paper was written, or of which days it is. */
const linesAtTop = 15;
const longestLine = 200;
/** Nobody writes a briefing earlier before the day, nor puts another year's day above it. */
const daysAhead = 100;
const daysBehind = 31;
const millisecondsOfDay = 86_400_000;

/** The first days of the dates at the top of a paper that have month and year. */
const daysAtTop = onceFor(({ paragraphs }: DocumentModel): readonly string[] =>
  paragraphs
    .slice(0, linesAtTop)
    .flatMap(({ text }) => (text.length > longestLine ? [] : datesIn(text)))
    .flatMap((date) => (date.month === null ? [] : (isoDateOf({ ...date, day: date.day ?? 1 }) ?? []))),
);

const daysFrom = (one: string, other: string): number => (Date.parse(other) - Date.parse(one)) / millisecondsOfDay;

/**
 * "Wednesday, 12 March" below "SESSION OF 10-21 MARCH 2025": the date that a day without a year has by those at the top
 * of its paper; null where they do not tell, or not the same. The weekday has to fit where there is one; without one only
 * what follows such a date is meant.
 */
export const dateByTop = (text: string, day: DateFound, model: DocumentModel): string | null => {
  const weekday = weekdayBefore(text, day.from);
  const isNear = (date: string, known: string): boolean => {
    const days = daysFrom(known, date);
    if (weekday && weekdayOf(date) !== weekday.number) return false;
    return days >= (weekday ? -daysBehind : 0) && days <= daysAhead;
  };
  const dates = daysAtTop(model).flatMap((known) => {
    const year = Number(known.slice(0, 4));
    return [year, year + 1].flatMap((other) => {
      const date = isoDateOf({ ...day, year: other });
      return date !== null && isNear(date, known) ? [date] : [];
    });
  });
  const [first = null, ...others] = new Set(dates);
  return others.length === 0 ? first : null;
};
