import { isoDateOf, type Moment, type YearPart } from "../../text/calendar";

/** The last month of each part of a year; a winter may end in the next one. */
const lastMonths: Readonly<Record<YearPart, number>> = {
  spring: 6,
  summer: 9,
  autumn: 12,
  winter: 15,
  start: 4,
  middle: 8,
  end: 12,
  firstHalf: 6,
  secondHalf: 12,
  firstQuarter: 3,
  secondQuarter: 6,
  thirdQuarter: 9,
  fourthQuarter: 12,
};

/**
 * The last ISO date that a moment may mean: "2017-12-31" for a year. Such texts are compared as the days are; the 31st
 * stands for the end of every month. null where no year is given.
 */
export const lastDayOf = (moment: Moment): string | null => {
  const { year, month, day, part } = moment;
  if (year === null) return null;
  if (day !== null) return isoDateOf(moment);
  const last = month ?? (part === null ? 12 : lastMonths[part]);
  const [ofYear, ofMonth] = last > 12 ? [year + 1, last - 12] : [year, last];
  return `${ofYear}-${String(ofMonth).padStart(2, "0")}-31`;
};
