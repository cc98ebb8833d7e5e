import { monthNames } from "./months";
import { lastWordsOfParts } from "./year-parts";

/** What may stand directly before a number that belongs to it: "May 2016", "spring of 2018", "l’année 2017". */
export const leadingWords: readonly string[] = [...monthNames, ...lastWordsOfParts, "of", "de", "jahres", "année"];
const mayLead: ReadonlySet<string> = new Set(leadingWords);
const longestLead = 12;

/** Signs of ASCII are told without a pattern: it is asked beside every number. */
export const isBlank = (sign: string | undefined): boolean =>
  sign === " " || (sign !== undefined && !(sign > " " && sign <= "~") && /\s/.test(sign));
export const isDigit = (sign: string | undefined): boolean => sign !== undefined && sign >= "0" && sign <= "9";
const isDigitCode = (code: number): boolean => code >= 48 && code <= 57;

const digits = /\d+/g;

/** Where the next digits of a text end, from a place on that is not among any; -1 where there are none. */
export const endOfDigits = (text: string, from: number): number => {
  digits.lastIndex = from;
  return digits.test(text) ? digits.lastIndex : -1;
};

export const beginOfDigits = (text: string, end: number): number => {
  let from = end;
  while (from > 0 && isDigitCode(text.charCodeAt(from - 1))) from -= 1;
  return from;
};

/** A number that goes on from a letter or another number: "H2020", "1.2016", "10:30". */
const carriesOn = /[\p{L}\d][.,:/]?$|[_#@$€£]$/u;

/** @param since what stands before this place belongs to another date */
export const goesOn = (text: string, index: number, since: number): boolean =>
  index > 0 && text.charCodeAt(index - 1) !== 0x20 && carriesOn.test(text.slice(Math.max(since, index - 2), index));

/** "25/", "25.", "25-" with another digit behind it. */
export const isNumeric = (text: string, end: number): boolean => {
  const code = text.charCodeAt(end);
  return code >= 0x2d && code <= 0x2f && isDigitCode(text.charCodeAt(end + 1));
};

/** What may stand behind a day, besides what belongs to its number. */
const behindDay: ReadonlySet<string> = new Set([
  ...monthNames,
  ...["of", "de", "and", "et", "und", "to", "au", "bis", "st", "nd", "rd", "th", "er", "e", "ème"],
]);
/** A letter, or a sign among the letters with accents. */
const isLetterCode = (code: number): boolean =>
  ((code | 32) >= 97 && (code | 32) <= 122) || (code >= 0xc0 && code < 0x250);
const longestMonth = 12;

/** Where the word ends that begins at a place. */
const endOfWord = (text: string, from: number): number => {
  let to = from;
  while (to - from < longestMonth && isLetterCode(text.charCodeAt(to))) to += 1;
  return to;
};

/** Looks at the word behind a number first: most are no days, and patterns are slow. */
export const mayFollowDay = (text: string, end: number): boolean => {
  const sign = text[end] ?? "";
  if ("-–/".includes(sign) || isLetterCode(text.charCodeAt(end))) return true;
  let from = sign === "." ? end + 1 : end;
  if (!isBlank(text[from])) return !",;:)".includes(text[from] ?? "");
  while (isBlank(text[from])) from += 1;
  const to = endOfWord(text, from);
  return to === from ? "-–/".includes(text[from] ?? "") : behindDay.has(text.slice(from, to).toLowerCase());
};

/** The first and the last letter of a word in one number, whatever their case. */
const endsOf = (text: string, from: number, to: number): number =>
  ((text.charCodeAt(from) & 31) << 5) | (text.charCodeAt(to - 1) & 31);

/** 1 for the ends of words that may lead: most words are told by theirs, without being cut out of the text. */
const mayBeEnds = new Uint8Array(0x400);
for (const word of mayLead) mayBeEnds[endsOf(word, 0, word.length)] = 1;
const endsOfYear = endsOf("year", 0, 4);

/** The letters before a place and the one blank before it, in small ones: "by" before "2017" in "by 2017". */
export const wordBefore = (text: string, index: number): string => {
  const to = isBlank(text[index - 1]) ? index - 1 : index;
  let from = to;
  while (from > 0 && to - from < longestLead && isLetterCode(text.charCodeAt(from - 1))) from -= 1;
  return text.slice(from, to).toLowerCase();
};

/** Where the word begins that ends at a place, as far as it is no longer than one that may lead. */
const beginOfWord = (text: string, to: number): number => {
  let from = to;
  while (from > 0 && to - from < longestLead && text[from - 1] !== "-" && !isBlank(text[from - 1])) from -= 1;
  return from;
};

/** "L’été", "d'avril". */
const isElided = (text: string, from: number, to: number): boolean => {
  const sign = text.charCodeAt(from + 1);
  return to - from > 2 && (sign === 0x27 || sign === 0x2019) && "lLdD".includes(text[from] ?? "");
};

/** Looks at the word before a number first: most numbers in a text are no dates, and patterns are slow. */
export const isLed = (text: string, index: number): boolean => {
  let to = index;
  while (to > 0 && index - to < 3 && (",.-".includes(text[to - 1] ?? "") || isBlank(text[to - 1]))) to -= 1;
  const begin = beginOfWord(text, to);
  const from = isElided(text, begin, to) ? begin + 2 : begin;
  const ends = endsOf(text, from, to);
  if (ends === endsOfYear && text.endsWith("of the ", from)) return text.slice(from, to).toLowerCase() === "year";
  return mayBeEnds[ends] === 1 && mayLead.has(text.slice(from, to).toLowerCase());
};
