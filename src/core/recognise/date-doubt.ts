import type { DocumentModel } from "../document/model";
import type { Language } from "../profile/profile";
import { isoDateOf, weekdayOf } from "../text/calendar";
import type { DateFound } from "../text/dates-in";
import { onceFor } from "../text/once-for";
import { weekdayBefore } from "../text/weekdays";
import { mailsSent } from "./mail-headers";
import { parseDateLine, timesOfDateLine, type DateLineFacts } from "./parse-date-line";
import { dateByTop } from "./year-nearby";

/** Why nobody can tell the date of a line: it has no year, or its day may be the month. */
export type DateDoubt = "year" | "dayOrMonth";

/** Nobody sends a briefing earlier before the day. */
const daysAhead = 100;
const millisecondsOfDay = 86_400_000;

type Order = "dayFirst" | "monthFirst";

const inFigures = /(?<![\d/-])(\d{1,2})[/-](\d{1,2})[/-]\d{4}(?!\d)/;
const allInFigures = new RegExp(inFigures, "g");

/** Which way one date in figures must be meant; null where it may be either. */
const orderOfOne = (one: string, other: string): Order | null => {
  if (Number(one) > 12) return "dayFirst";
  return Number(other) > 12 ? "monthFirst" : null;
};

/** Which way the other dates of a paper are meant; null where they do not tell, or contradict each other. */
const orderIn = onceFor(({ paragraphs }: DocumentModel): Order | null => {
  const orders = new Set<Order>();
  for (const { text } of paragraphs) {
    for (const [, one = "", other = ""] of text.matchAll(allInFigures)) {
      const order = orderOfOne(one, other);
      if (order) orders.add(order);
    }
  }
  const [first = null] = orders;
  return orders.size === 1 ? first : null;
});

/** "Friday 03/04/2026": the weekday that is given with it. */
const orderByWeekday = (text: string, day: DateFound): Order | null => {
  const weekday = weekdayBefore(text, day.from);
  const fits = (date: string | null): boolean => date !== null && weekdayOf(date) === weekday?.number;
  const [asWritten, swapped] = [fits(isoDateOf(day)), fits(isoDateOf({ ...day, day: day.month, month: day.day }))];
  if (asWritten === swapped) return null;
  return asWritten ? "dayFirst" : "monthFirst";
};

/** The day stands first in every house that does not write English, and in every English one outside America. */
const orderByLanguage = (model: DocumentModel, language: Language): Order | null => {
  // Many programs declare American English whatever is written: that alone tells nothing.
  const isDeclared = /^en-(?!us)/i.test(model.language ?? "");
  return language !== "en" || isDeclared ? "dayFirst" : null;
};

/** "15:30": who counts the hours to 24 writes the day first. */
const orderByClock = (text: string): Order | null => {
  const begin = timesOfDateLine(text).hours?.begin ?? "";
  return begin >= "13" && !/\dp|\bp\.?\s?m\b/i.test(text) ? "dayFirst" : null;
};

/** The day when the last of the mails was sent that a paper was pasted from. */
const lastSent = onceFor(
  (model: DocumentModel): string | null =>
    mailsSent(model)
      .flatMap((text) => parseDateLine(text).date ?? [])
      .sort()
      .at(-1) ?? null,
);

/** "18 February" in a paper that a mail of 2026 brought: the next one from the day when it was sent, unless that is far. */
const dateAfterMail = (day: DateFound, model: DocumentModel): string | null => {
  const last = lastSent(model);
  if (last === null) return null;
  const year = Number(last.slice(0, 4));
  const date = [year, year + 1]
    .map((other) => isoDateOf({ ...day, year: other }))
    .find((one) => one !== null && one >= last);
  return date && Date.parse(date) - Date.parse(last) < daysAhead * millisecondsOfDay ? date : null;
};

/** What a date line says, and why its date is not known where that is for doubt. */
export interface DoubtfulFacts {
  readonly facts: DateLineFacts;
  readonly doubt: DateDoubt | null;
}

const orderOf = (text: string, day: DateFound, model: DocumentModel, language: Language): Order | null =>
  orderByWeekday(text, day) ?? orderByLanguage(model, language) ?? orderByClock(text) ?? orderIn(model);

const mayBeTwoDays = (text: string): boolean => {
  const [, one = "", other = ""] = inFigures.exec(text) ?? [];
  return Number(one) !== Number(other) && orderOfOne(one, other) === null;
};

/** The day that a line names, as a reader of the whole paper takes it; null where its month may be the day. */
export const dayInPaper = (
  text: string,
  day: DateFound,
  model: DocumentModel,
  language: Language,
): DateFound | null => {
  if (!mayBeTwoDays(text)) return day;
  const order = orderOf(text, day, model, language);
  if (order === null) return null;
  return order === "dayFirst" ? day : { ...day, day: day.month, month: day.day };
};

/** Reads a date line as a reader of the whole paper does, who has seen how its other dates are written. */
export const readInPaper = (text: string, model: DocumentModel, language: Language): DoubtfulFacts => {
  const facts = parseDateLine(text);
  if (facts.date !== null && !mayBeTwoDays(text)) return { facts, doubt: null };
  const { day } = timesOfDateLine(text);
  if (day === null) return { facts, doubt: null };
  if (facts.date === null) {
    const date = day.year === null ? (dateAfterMail(day, model) ?? dateByTop(text, day, model)) : null;
    return { facts: { ...facts, date }, doubt: day.year === null && date === null ? "year" : null };
  }
  const meant = dayInPaper(text, day, model, language);
  return { facts: { ...facts, date: meant && isoDateOf(meant) }, doubt: meant === null ? "dayOrMonth" : null };
};
