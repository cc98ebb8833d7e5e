import { monthNames } from "./months";
import { lastWordsOfParts } from "./year-parts";

/** What may stand directly before a number that belongs to it: "May 2016", "spring of 2018", "l’année 2017". */
const mayLead: ReadonlySet<string> = new Set([
  ...monthNames,
  ...lastWordsOfParts,
  "of",
  "de",
  "jahres",
  "l’année",
  "l'année",
]);
const longestLead = 12;

export const isBlank = (sign: string | undefined): boolean => sign === " " || (sign !== undefined && /\s/.test(sign));
export const isDigit = (sign: string | undefined): boolean => sign !== undefined && sign >= "0" && sign <= "9";
const isDigitCode = (code: number): boolean => code >= 48 && code <= 57;

/** Where the next digit stands; the end of the text where there is none. */
export const digitFrom = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && !isDigitCode(text.charCodeAt(at))) at += 1;
  return at;
};

export const endOfDigits = (text: string, from: number): number => {
  let end = from;
  while (isDigitCode(text.charCodeAt(end))) end += 1;
  return end;
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
for (const word of [...mayLead, "year"]) mayBeEnds[endsOf(word, 0, word.length)] = 1;

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

/** Looks at the word before a number first: most numbers in a text are no dates, and patterns are slow. */
export const isLed = (text: string, index: number): boolean => {
  let to = index;
  while (to > 0 && index - to < 3 && (",.-".includes(text[to - 1] ?? "") || isBlank(text[to - 1]))) to -= 1;
  const from = beginOfWord(text, to);
  const isElided = to - from > 2 && "'’".includes(text[from + 1] ?? "");
  if (!isElided && mayBeEnds[endsOf(text, from, to)] === 0) return false;
  const word = text
    .slice(from, to)
    .toLowerCase()
    .replace(/^[ld]['’]/, "");
  return mayLead.has(word) || (word === "year" && text.slice(from - 7, from) === "of the ");
};
