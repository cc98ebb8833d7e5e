const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Whether a calendar has such a day; months and days count from 1. */
export const hasDay = (year: number, month: number, day: number): boolean =>
  day >= 1 && day <= (lengths[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);

/** Whether a text is a day that there is, written "2026-11-30" (ISO 8601). Such texts sort as the days do. */
export const isCalendarDate = (text: string): boolean => {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
  return hasDay(year, month, day);
};
