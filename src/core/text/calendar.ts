import { hasDay } from "../waivers/calendar-date";

/** What a part of a year is called, besides its months: "summer 2017", "the end of 2017", "Q3 2017". */
export type YearPart =
  | "spring"
  | "summer"
  | "autumn"
  | "winter"
  | "start"
  | "middle"
  | "end"
  | "firstHalf"
  | "secondHalf"
  | "firstQuarter"
  | "secondQuarter"
  | "thirdQuarter"
  | "fourthQuarter";

/** A day, a month, a part of a year or a year, as exactly as somebody has said it: each null where they have not. */
export interface Moment {
  readonly year: number | null;
  /** From 1; 13 and the like where somebody has written that. */
  readonly month: number | null;
  readonly day: number | null;
  readonly part: YearPart | null;
}

const digits = (value: number, count: number): string => String(value).padStart(count, "0");

/** The ISO 8601 date of a moment; null where it is no whole date, or one that no calendar has. */
export const isoDateOf = ({ year, month, day }: Moment): string | null => {
  if (year === null || month === null || day === null) return null;
  return hasDay(year, month, day) ? `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}` : null;
};

/** Whether a calendar may have such a day. Without a year 29 February is one. */
export const isPossible = ({ year, month, day }: Moment): boolean =>
  month === null || hasDay(year ?? 2000, month, day ?? 1);

/** The day of the week of an ISO date, from 0 for Sunday. */
export const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();
