/** The days of the week in our languages, from Sunday. Only whole words: "Mar" is a month, and "sat" a verb. */
const names: readonly RegExp[] = [
  /^(?:sunday|dimanche|sonntag)$/i,
  /^(?:monday|lundi|montag)$/i,
  /^(?:tuesday|mardi|dienstag)$/i,
  /^(?:wednesday|mercredi|mittwoch)$/i,
  /^(?:thursday|jeudi|donnerstag)$/i,
  /^(?:friday|vendredi|freitag)$/i,
  /^(?:saturday|samedi|samstag|sonnabend)$/i,
];

/** What a weekday, or an article behind one, may end with: "monday", "lundi", "Montag", "Mittwoch", "the", "den", "der". */
const endings: ReadonlySet<string> = new Set("yighdenr");

/** Looks at the last letter before a date first: most dates have no weekday. */
const mayFollowWeekday = (text: string, date: number): boolean => {
  const comma = text[date - 2] === ",";
  return comma || endings.has(text[date - 2]?.toLowerCase() ?? "");
};

const before = /(?<!\p{L})(\p{L}{5,10})(?:,?\s(?:the|le|den|der)|,)?\s$/u;

/** The weekday that stands before a date, with its number from 0 for Sunday: "Tuesday, the 25 May 2016". */
export const weekdayBefore = (
  text: string,
  date: number,
): { readonly name: string; readonly number: number } | null => {
  if (!mayFollowWeekday(text, date)) return null;
  const name = before.exec(text.slice(Math.max(0, date - 20), date))?.[1];
  const number = name === undefined ? -1 : names.findIndex((pattern) => pattern.test(name));
  return name === undefined || number < 0 ? null : { name, number };
};
