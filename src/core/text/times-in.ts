import type { Stretch } from "./words-in";

/** An hour of the day, or one to another, with where it stands. */
export interface TimeFound extends Stretch {
  /** 24-hour times, "15:00"; null where no clock shows such a time. */
  readonly begin: string | null;
  readonly end: string | null;
  /** What stands between the two: "-", " to "; null where there is one. */
  readonly between: string | null;
}

const rest =
  "(?:\\s?[.:h]\\s?(\\d{2})(?!\\d))?\\s?(heures?|uhr|uur|horas?\\b|hours\\b|hrs\\b\\.?|h|noon|midday|[ap]\\.?m\\b\\.?)?";
/** What stands before the first digit is looked at from behind it: most characters are none. */
const times = new RegExp(
  `(\\d(?<![\\d/]\\d)\\d?)${rest}(?:(\\s?\\(?(?:-|–|—|to|until|till|à|bis)\\s?)(\\d{1,2})${rest})?`,
  "gi",
);

const hourOf = (hours: number, mark: string): number => {
  if (/^p/i.test(mark) && hours < 12) return hours + 12;
  return /^a/i.test(mark) && hours === 12 ? 0 : hours;
};

const clockTime = (hours: string, minutes = "00", mark = ""): string | null => {
  const hour = hourOf(Number(hours), mark);
  return hour <= 24 && Number(minutes) < 60 ? `${String(hour).padStart(2, "0")}:${minutes}` : null;
};

const minutesOf = (hours = "0", minutes = "0"): number => 60 * Number(hours) + Number(minutes);

const readTimes = (match: RegExpExecArray): TimeFound | null => {
  const [written, hours = "", minutes, mark, between = null, lastHours, lastMinutes, lastMark] = match;
  // A lone number is a room or a page.
  if ([minutes, mark, lastMinutes, lastMark].every((sign) => sign === undefined)) return null;
  // "5 to 6 pm" and "2:00 to 2:45 pm" begin in the afternoon too.
  const isEarlier = minutesOf(hours, minutes) < minutesOf(lastHours, lastMinutes);
  const borrowed = mark ?? (isEarlier ? lastMark : undefined);
  const end = lastHours === undefined ? null : clockTime(lastHours, lastMinutes, lastMark);
  const to = match.index + written.trimEnd().length;
  return { begin: clockTime(hours, minutes, borrowed), end, between, from: match.index, to };
};

/** The hours that a text names, in any of our languages, in order. Made for lines: in prose "10.30" may be a price. */
export const timesIn = (text: string): readonly TimeFound[] => {
  const found: TimeFound[] = [];
  times.lastIndex = 0;
  for (let match = times.exec(text); match; match = times.exec(text)) {
    const time = readTimes(match);
    if (time) found.push(time);
  }
  return found;
};
