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
  /\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(?:maan|dins|woens|donder|vrij|zater|zon)dag|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|(?:luned|marted|mercoled|gioved|venerd)[iì]|(?:segunda|terça|quarta|quinta|sexta)-feira)(?!\p{L})\.?,?|(?<![\p{L}\d])(?:mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim)(?:\.,?|,)/gu,
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

const findDay = (line: string): DateFound | null => datesIn(line).find(({ day }) => day !== null) ?? shortDate(line);

const label =
  /(?:^|(?<=[.;,|\s]))\s*(?:date and time|date and place|date|time|place|venue|location|when|where|date et heure|date et lieu|heure|lieu|quand|datum|uhrzeit|ort|termin|wann|wo)\s*[:：]/gi;
const open = caseless(
  /\b(?:(?:date|time|place|room|heure|horaires?|lieu|salle|uhrzeit|ort)\s+)?(?:tb[dc]|to be (?:confirmed|decided|determined|announced|fixed)|[àa] (?:confirmer|déterminer|préciser|fixer)|(?:wird )?noch (?:bekannt gegeben|offen|festzulegen|zu klären)|n\.\s?n\.)(?!\p{L})/gu,
);
const edges = caseless(
  /^(?:[\s,;|.()–—-]|(?:at|in|on|from|le|à|de|am|um|den|der|im|von)(?![\p{L}\d'’]))+|(?:[\s,;|(–—-]|(?<=[\s,])(?:le|de|à|dès|on|at|from|am|um|den|von|ab|the)(?=[\s,;|(–—-]|$))+$/gu,
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
  if (bracket && !timeZone().test(bracket)) return bracket;
  const bare = rest
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

const blankAll = (text: string, pattern: RegExp): string => text.replace(pattern, (found) => " ".repeat(found.length));

/** Which day and which hours a date line names, with where they stand, and the line with blanks in their place. */
export interface DateLineTimes {
  readonly day: DateFound | null;
  readonly hours: TimeFound | null;
  readonly rest: string;
}

/** A line is short; what is long is no date line, and need not be searched to its end. */
const longest = 300;

/** Finds the day and the hours of a date line, in any of our languages and in the forms that people write them in. */
export const timesOfDateLine = (text: string): DateLineTimes => {
  const line = [prompt, label, open()].reduce(blankAll, text.slice(0, longest));
  const day = findDay(line);
  const withoutDay = blank(line, day);
  const hours = timesIn(withoutDay)[0] ?? null;
  return { day, hours, rest: blank(withoutDay, hours) };
};

/** Reads a date line. Never guesses a year; a day that there is not is none. */
export const parseDateLine = (text: string): DateLineFacts => {
  const line = withPlainHours(text.slice(0, longest).replace(/\s+/g, " "));
  const { day, hours, rest } = timesOfDateLine(line);
  const date = day && isoDateOf(day);
  return { date, from: hours?.begin ?? null, to: hours?.end ?? null, place: findPlace(rest) };
};

/** Whether a line gives a day or an hour. */
export const tellsTime = (text: string): { readonly day: boolean; readonly hour: boolean } => {
  const line = withPlainHours(text.slice(0, longest));
  if (!/\d/.test(line)) return { day: false, hour: false };
  const day = findDay(line);
  return { day: day !== null, hour: timesIn(blank(line, day)).length > 0 };
};

/** Whether a line says that day or hour are not fixed yet. */
export const isToBeFixed = (text: string): boolean => text.slice(0, longest).search(open()) >= 0;
