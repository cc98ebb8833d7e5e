import { wordTrace } from "./word-trace";

const names: readonly string[] = [
  "january jan januar jänner janner janvier janv",
  "february feb februar feber février fevrier févr fevr fév fev",
  "march mar mars märz maerz mär",
  "april apr avril avr",
  "may mai",
  "june jun juni juin",
  "july jul juli juillet juil",
  "august aug août aout",
  "september septembre sept sep",
  "october oct oktober okt octobre",
  "november nov novembre",
  "december dec dezember dez décembre decembre déc",
];

const numbers: ReadonlyMap<string, number> = new Map(
  names.flatMap((all, at) => all.split(" ").map((name) => [name, at + 1] as const)),
);

/** The names of the months in all our languages, as people write and shorten them, in small letters. */
export const monthNames: readonly string[] = [...numbers.keys()].sort((a, b) => b.length - a.length);

/** Only in a text with one of these, or with a day in figures, does a date have a month. */
export const monthTrace = wordTrace(...monthNames);

/** A pattern for a whole word of which `monthNumber` tells whether it is one: an engine is sooner ready for it than for all. */
export const monthWord = "\\p{L}{3,9}(?![\\p{L}\\p{N}])";

/** Behind a name that is cut short: "25 Dec. 2016", but not "on 3 May. 2016 was". */
export const monthStop = "(?:(?<=jan|janv|feb|f[ée]vr?|mar|apr|avr|jun|jul|juil|aug|sept?|o[ck]t|nov|d[ée][cz])\\.)?";

/** From 1; 0 for what is no month. */
export const monthNumber = (name: string): number => numbers.get(name.toLowerCase()) ?? 0;
