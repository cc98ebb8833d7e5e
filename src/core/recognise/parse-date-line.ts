/** What a date line says. Each null where the line does not say it, or says that it is not fixed yet. */
export interface DateLineFacts {
  /** ISO 8601 date; the first day of several. */
  readonly date: string | null;
  /** 24-hour times, "15:00". */
  readonly from: string | null;
  readonly to: string | null;
  readonly place: string | null;
}

const monthNames: readonly RegExp[] = [
  /^jan/i,
  /^(?:f[eé]b|f[eé]v)/i,
  /^(?:mar|m[aä]r)/i,
  /^(?:apr|avr)/i,
  /^ma[iy]/i,
  /^(?:june?|juin|juni)/i,
  /^(?:july?|juil|juli)/i,
  /^(?:aug|ao[uû])/i,
  /^sep/i,
  /^o[ck]t/i,
  /^nov/i,
  /^d[eé][cz]/i,
];
const month =
  "(?:jan(?:uary|uar|vier|v)?|feb(?:ruary|ruar)?|f[ée]vr?(?:ier)?|m(?:ar(?:ch|s)?|ärz|ai|ay)|apr(?:il)?|avr(?:il)?|ju(?:ne?|ni|in|ly?|li|illet|il)|aug(?:ust)?|ao[ûu]t|sept?(?:ember|embre)?|o[ck]t(?:ober|obre)?|nov(?:ember|embre)?|d[ée][cz](?:ember|embre)?)\\b\\.?";
const day = "(\\d{1,2})(?:\\s?(?:st|nd|rd|th|er)\\b)?\\.?";
const weekday =
  /\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend)\b\.?,?/gi;

interface Found {
  readonly date: string | null;
  readonly written: string;
}

const two = (value: string): string => value.padStart(2, "0");

const iso = (year: string, monthNumber: number, dayOfMonth: string): string | null => {
  const valid = monthNumber >= 1 && monthNumber <= 12 && Number(dayOfMonth) >= 1 && Number(dayOfMonth) <= 31;
  const full = year.length === 2 ? `20${year}` : year;
  return valid && full.length === 4 ? `${full}-${two(String(monthNumber))}-${two(dayOfMonth)}` : null;
};

const monthNumber = (name: string): number => monthNames.findIndex((pattern) => pattern.test(name)) + 1;

const dayFirst = new RegExp(
  `\\b${day}(?:\\s?[-–/]\\s?\\d{1,2}\\.?)?\\s+(?:of\\s+|de\\s+)?(${month})(?:,?\\s*(\\d{4})\\b)?`,
  "i",
);
const monthFirst = new RegExp(`\\b(${month})\\s*${day}(?:\\s?[-–]\\s?\\d{1,2})?(?:,?\\s*(\\d{4})\\b)?`, "i");
const yearFirst = /\b(\d{4})-(\d{2})-(\d{2})\b/;
const numeric = /\b(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})\b/;

const dateFrom = (
  match: RegExpExecArray | null,
  groups: readonly [year: number, month: number, day: number],
): Found | null => {
  if (!match) return null;
  const [year, monthName, dayOfMonth] = groups.map((group) => match[group] ?? "");
  const number = /^\d/.test(monthName ?? "") ? Number(monthName) : monthNumber(monthName ?? "");
  return { date: iso(year ?? "", number, dayOfMonth ?? ""), written: match[0] };
};

const findDate = (text: string): Found | null =>
  dateFrom(yearFirst.exec(text), [1, 2, 3]) ??
  dateFrom(dayFirst.exec(text), [3, 2, 1]) ??
  dateFrom(monthFirst.exec(text), [3, 1, 2]) ??
  dateFrom(numeric.exec(text), [3, 2, 1]);

const clock = "(\\d{1,2})(?:\\s?[.:h]\\s?(\\d{2})(?!\\d))?\\s?(heures?|uhr|h|noon|midday|[ap]\\.?m\\b\\.?)?";
const times = new RegExp(`(?<![\\d/])${clock}(?:\\s?(?:-|–|—|to|until|till|à|bis)\\s?${clock})?`, "gi");

const hourOf = (hours: number, mark: string): number => {
  if (/^p/i.test(mark) && hours < 12) return hours + 12;
  return /^a/i.test(mark) && hours === 12 ? 0 : hours;
};

const clockTime = (hours: string, minutes = "00", mark = ""): string | null => {
  const hour = hourOf(Number(hours), mark);
  return hour <= 24 && Number(minutes) < 60 ? `${two(String(hour))}:${minutes}` : null;
};

interface FoundTimes {
  readonly from: string | null;
  readonly to: string | null;
  readonly written: string;
}

const readTimes = (match: RegExpExecArray): FoundTimes | null => {
  const [written, hours = "", minutes, mark, lastHours, lastMinutes, lastMark] = match;
  // A lone number is a room or a page.
  if ([minutes, mark, lastMinutes, lastMark].every((sign) => sign === undefined)) return null;
  // "5 to 6 pm" begins in the afternoon too.
  const borrowed = mark ?? (Number(hours) < Number(lastHours) ? lastMark : undefined);
  const to = lastHours === undefined ? null : clockTime(lastHours, lastMinutes, lastMark);
  return { from: clockTime(hours, minutes, borrowed), to, written };
};

const findTimes = (text: string): FoundTimes | null => {
  for (const match of text.matchAll(times)) {
    const found = readTimes(match);
    if (found) return found;
  }
  return null;
};

const label =
  /(?:^|(?<=[.;,|]))\s*(?:date and time|date and place|date|time|place|venue|location|when|where|date et heure|date et lieu|heure|lieu|quand|datum|uhrzeit|ort|termin|wann|wo)\s*[:：]/gi;
const open =
  /\b(?:(?:date|time|place|room|heure|lieu|salle|uhrzeit|ort)\s+)?(?:tb[dc]|to be (?:confirmed|decided|determined|announced|fixed)|[àa] (?:confirmer|déterminer|préciser|fixer)|(?:wird )?noch (?:bekannt gegeben|offen|festzulegen|zu klären)|n\.\s?n\.)(?!\p{L})/giu;
const edges =
  /^(?:[\s,;|.()–—-]|(?:at|in|on|from|le|à|de|am|um|den|der|im|von)(?![\p{L}\d'’]))+|(?:[\s,;|(–—-]|(?<=[\s,])(?:le|on|am|den|the)(?=[\s,;|(–—-]*$))+$/giu;

/** "[Date, from–to (place)]": still to be written. */
const prompt = /\[[^[\]\d]*\]/g;
const occasion =
  /^(?:working )?(?:breakfast|lunch|dinner|coffee|reception|meeting|petit-déjeuner|déjeuner|dîner|frühstück|mittagessen|abendessen|empfang) (?:at|in|au|à|aux|dans|im|in|bei|beim) /i;

const openBracket = /\(([^()]*)\)?\s*$/;

const findPlace = (rest: string): string | null => {
  const bracket = openBracket.exec(rest)?.[1]?.trim();
  if (bracket) return bracket;
  const bare = rest
    .replace(weekday, " ")
    .trim()
    .replace(edges, "")
    .replace(/\s+/g, " ")
    .replace(/(?:\s*[,;|]){2,}/g, ",")
    .trim()
    .replace(occasion, "");
  return /\p{L}/u.test(bare) ? bare : null;
};

/** Reads a date line in any of our languages and in the forms that people write it in. Never guesses a year. */
export const parseDateLine = (text: string): DateLineFacts => {
  // A line is short; what is long is no date line, and need not be searched to its end.
  const line = text.slice(0, 300).replace(/\s+/g, " ").replace(prompt, " ").replace(label, " ").replace(open, " ");
  const day = findDate(line);
  const withoutDate = day ? line.replace(day.written, " ") : line;
  const hours = findTimes(withoutDate);
  const rest = hours ? withoutDate.replace(hours.written, " ") : withoutDate;
  return { date: day?.date ?? null, from: hours?.from ?? null, to: hours?.to ?? null, place: findPlace(rest) };
};

/** Whether a line gives a day or an hour. */
export const tellsTime = (text: string): { readonly day: boolean; readonly hour: boolean } => {
  const line = text.slice(0, 300);
  if (!/\d/.test(line)) return { day: false, hour: false };
  const found = findDate(line);
  return { day: found !== null, hour: findTimes(found ? line.replace(found.written, " ") : line) !== null };
};

/** Whether a line says that day or hour are not fixed yet. */
export const isToBeFixed = (text: string): boolean => text.slice(0, 300).search(open) >= 0;
