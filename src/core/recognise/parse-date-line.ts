import { isoDateOf } from "../text/calendar";
import { caseless } from "../text/caseless";
import { datesIn, type DateFound } from "../text/dates-in";
import { timesIn, type TimeFound } from "../text/times-in";
import type { Stretch } from "../text/words-in";
import { withKnownTimes } from "./foreign-times";

/** What a date line says. Each null where the line does not say it, or says that it is not fixed yet. */
export interface DateLineFacts {
  /** ISO 8601 date; the first day of several. */
  readonly date: string | null;
  /** 24-hour times, "15:00". */
  readonly from: string | null;
  readonly to: string | null;
  readonly place: string | null;
}

const weekday = caseless(
  /\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(?:maan|dins|woens|donder|vrij|zater|zon)dag|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|(?:luned|marted|mercoled|gioved|venerd)[iì]|(?:segunda|terça|quarta|quinta|sexta)-feira|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela)(?!\p{L})\.?,?|(?<![\p{L}\d])(?:mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim)(?:\.,?|,)/gu,
);

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

const label =
  /(?:^|(?<=[.;,|\s]))\s*(?:date and time|date and place|date|time|place|venue|location|when|where|date et heure|date et lieu|heure|lieu|quand|datum|uhrzeit|ort|termin|wann|wo)\s*[:：]/gi;
const open = caseless(
  /\b(?:(?:(?:date|datum)\s(?:and|et|und|&)\s)?(?:date|time|place|room|heure|horaires?|lieu|salle|uhrzeit|ort)\s+)?(?:tb[dc]|to be (?:confirmed|decided|determined|announced|fixed)|[àa] (?:confirmer|déterminer|préciser|fixer)|(?:wird )?noch (?:bekannt gegeben|offen|festzulegen|zu klären)|n\.\s?n\.)(?!\p{L})/gu,
);
const edges = caseless(
  /^(?:[\s,;|/·.()–—-]|(?:at|in|on|from|to|until|à|de|am|um|im|von|bis)(?![\p{L}\d'’])|d[ao]s(?=\s?[,;|(–—-])|(?:le|den|der)(?![\p{L}\d'’]|\s\p{L}))+|(?:[\s,;|/·(–—-]|(?<=[\s,])(?:le|de|à|dès|on|at|from|to|until|am|um|den|von|ab|bis|the)(?=[\s,;|(–—-]|$))+$/gu,
);

/** "0930-1015", "1430h": only here are they hours. */
const bareHours =
  /(?<![\d./-])(?!20\d\d\s?[-–—]\s?20)([01]\d|2[0-3])([0-5]\d)(?:\s?([-–—]|to)\s?([01]\d|2[0-3])([0-5]\d)|(?=\s?(?:h|hrs|hours|uhr)\b))(?![\d./-])/i;
/** "At noon", "à midi". */
const noon = caseless(/(?<!\p{L})(?:12 )?(?:noon|midday|midi|mittags|zwölf uhr)(?!\p{L})/u);

/** Before that, since most lines are of no hour: what the words of noon are made of. */
const mayBeNoon = /noon|mid|mittags|uhr/i;

const withNoon = (line: string): string => (mayBeNoon.test(line) ? line.replace(noon(), "12:00") : line);

/** A line with its hours as figures, where they are words or have no sign between. */
const withPlainHours = (line: string): string => (/\d/.test(line) ? withFigures(withKnownTimes(line)) : withNoon(line));

const withFigures = (line: string): string =>
  withNoon(
    line
      .replace(/(?<=\d)T(?=\d)/, " ")
      .replace(bareHours, (_, hour: string, minute: string, between?: string, toHour?: string, toMinute?: string) =>
        between === undefined ? `${hour}:${minute}` : `${hour}:${minute}-${toHour ?? ""}:${toMinute ?? ""}`,
      ),
  );

/** "[Date, from–to (place)]": still to be written. */
const prompt = /\[[^[\]\d]*\]/g;
const occasion =
  /^(?:working )?(?:breakfast|lunch|dinner|coffee|reception|meeting|petit-déjeuner|déjeuner|dîner|frühstück|mittagessen|abendessen|empfang) (?:at|in|au|à|aux|dans|im|in|bei|beim) /i;

const openBracket = /\(([^()]*)\)?\s*$/;

/** "(heure de Paris)", "CET", "local time": whose hours these are. */
const timeZone = caseless(
  /\(?(?<![\p{L}\d])(?:(?:local|brussels|paris|london|eastern) time|heure (?:de \p{L}+|locale)|(?:orts|mittel)\p{L}*zeit|[cew]es?t|gmt|utc)(?:\s?[+-]\s?\d{1,2})?(?![\p{L}\d])\)?/u,
);

const findPlace = (rest: string): string | null => {
  const bracket = openBracket.exec(rest)?.[1]?.trim();
  // Blanks in a row are where a day or an hour stood.
  const isOfTime = bracket !== undefined && /\s{3}/.test(bracket);
  if (bracket && !isOfTime && !timeZone().test(bracket)) return bracket;
  const bare = (isOfTime ? rest.replace(openBracket, "") : rest)
    .replace(timeZone(), " ")
    .replace(weekday(), " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(edges(), "")
    .replace(/(?:\s*[,;|]){2,}/g, ",")
    .replace(/^[\s,;|]+|[\s,;|]+$/g, "")
    .trim()
    .replace(occasion, "");
  // What still holds a year is a date in words that we do not know.
  return /\p{L}/u.test(bare) && !/(?<![\d–-])(?:19|20)\d\d$/.test(bare) ? bare : null;
};

const blank = (text: string, stretch: Stretch | null): string =>
  stretch === null
    ? text
    : text.slice(0, stretch.from) + " ".repeat(stretch.to - stretch.from) + text.slice(stretch.to);

/** "Le", "den", "on the" right before a day: nothing of the place, as "Le Havre" and "Den Haag" are. */
const articleBefore = /(?<![\p{L}\p{N}])(?:les?|den|der|am|vom|on(?: the)?|the|el|il|op)\s$/iu;

/** A line without its days and the articles before them. */
const withoutDays = (line: string, days: readonly DateFound[]): string =>
  days.reduce((rest, { from, to }) => {
    const article = articleBefore.exec(`${withoutWeekdays(rest.slice(0, from)).trimEnd()} `);
    return blank(rest, { from: article?.index ?? from, to });
  }, line);

const blankAll = (text: string, pattern: RegExp): string => text.replace(pattern, (found) => " ".repeat(found.length));

/** Which day and which hours a date line names, with where they stand, and the line with blanks in their place. */
export interface DateLineTimes {
  readonly day: DateFound | null;
  readonly hours: TimeFound | null;
  readonly rest: string;
}

/** A line is short; what is long is no date line, and need not be searched to its end. */
export const longestDateLine = 300;

/** A text with blanks in the place of the days of the week. */
export const withoutWeekdays = (text: string): string => blankAll(text, weekday());

/** Finds the day and the hours of a date line, in any of our languages and in the forms that people write them in. */
export const timesOfDateLine = (text: string): DateLineTimes => {
  const line = [prompt, label, open()].reduce(blankAll, text.slice(0, longestDateLine));
  const days = findDays(line);
  const dayless = withoutDays(line, days);
  const all = timesIn(dayless);
  const [hours = null] = all;
  // "From 14 April, 10.30 to 15 April, 12.00": neither hour is of the place.
  const rest = (days.length > 1 ? all : all.slice(0, 1)).reduce(blank, dayless);
  return { day: days[0] ?? null, hours, rest };
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
  const { day, hours, rest } = timesOfDateLine(withPlainHours(lasts === "" ? whole : whole.replace(lasts, " ")));
  const begin = hours?.begin ?? null;
  const end = hours?.end ?? (begin !== null && minutes !== undefined ? later(begin, Number(minutes)) : null);
  return { date: day && isoDateOf(day), from: begin, to: end, place: findPlace(rest) };
};

/** Whether a line gives a day or an hour. */
export const tellsTime = (text: string): { readonly day: boolean; readonly hour: boolean } => {
  const line = withPlainHours(text.slice(0, longestDateLine));
  if (!/\d/.test(line)) return { day: false, hour: false };
  const days = findDays(line);
  return { day: days.length > 0, hour: timesIn(withoutDays(line, days)).length > 0 };
};

/** Whether a line says that day or hour are not fixed yet. */
export const isToBeFixed = (text: string): boolean => text.slice(0, longestDateLine).search(open()) >= 0;

/** Whether a line gives a day and an hour, and begins with one of them: words before make it say something else. */
export const beginsWithTime = (text: string): boolean => {
  const { day, hours } = timesOfDateLine(text);
  if (!day || !hours) return false;
  const before = blankAll(withoutWeekdays(text.slice(0, Math.min(day.from, hours.from))), label);
  return !/\p{L}{3}/u.test(before);
};
