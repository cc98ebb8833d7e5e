import { isLetter, joinsLoud, joinsNumber, kind, kinds, placeOf } from "./characters";
import { sign, type Signs } from "./signs";

const shortestNumber = 8;
/** "A B C D E". */
const shortestLoud = 9;

// An engine takes names of this module for the constants that they are, and looks up those of others every time.
const { capital, small, letter, digit, blank, joiningMark, mark, ampersand, other } = kind;
const kindsAt = kinds;

/** The kind of the character at a place; as of one that says nothing beyond either end. */
export const kindAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? (kindsAt[placeOf(text.charCodeAt(at))] ?? 0) : other;

const mayBeCapital = (one: number): boolean => one === capital || one === letter;
const mayBeSmall = (one: number): boolean => one === small || one === letter;
const isMark = (one: number): boolean => one === joiningMark || one === mark;

/** Where a run of one kind of characters, and of what joins them, ends that begins at a place. */
const endOfRun = (text: string, from: number, own: number, joins: Uint16Array): number => {
  let end = from + 1;
  while (end < text.length) {
    const place = placeOf(text.charCodeAt(end));
    if (kindsAt[place] !== own && joins[place] !== 1) break;
    end += 1;
  }
  return end;
};

const smallAt = (text: string, at: number): number => text.charCodeAt(at) | 0x20;

/** "www." and "http:" by the two letters before the mark. */
const mayBeAddress = (text: string, mark: number): boolean => {
  const code = text.charCodeAt(mark);
  if (code !== 0x2e && code !== 0x3a) return false;
  const one = smallAt(text, mark - 2);
  const two = smallAt(text, mark - 1);
  if (code === 0x2e) return one === 0x77 && two === 0x77;
  return (one === 0x74 && two === 0x70) || (one === 0x70 && two === 0x73);
};

/** "NA", "R&", "H2", "McK": what may begin an acronym, or go on with one. */
const beginsAcronym = (text: string, at: number): boolean => {
  const next = kindAt(text, at + 1);
  return (
    mayBeCapital(next) ||
    next === digit ||
    next === ampersand ||
    (mayBeSmall(next) && mayBeCapital(kindAt(text, at + 2)))
  );
};

const beginsSentence = (text: string, at: number): boolean => {
  if (kindAt(text, at - 1) !== blank) return false;
  const before = kindAt(text, at - 2);
  return before === blank || isMark(before);
};

/** The signs of what may be a capital. */
export const signsOfCapital = (text: string, at: number): Signs =>
  (beginsAcronym(text, at) ? sign.acronym : 0) | (beginsSentence(text, at) ? sign.sentenceBreak : 0);

export const signsOfDigit = (text: string, at: number): Signs =>
  kindAt(text, at + 2) === digit && !isLetter(kindAt(text, at + 1)) ? sign.numberInTwo : 0;

export const signsOfMark = (text: string, at: number): Signs => {
  const isBehindBlank = isMark(kindAt(text, at)) && kindAt(text, at - 1) === blank;
  return (isBehindBlank ? sign.blankBeforeMark : 0) | (mayBeAddress(text, at) ? sign.webAddress : 0);
};

/** Where what may be a telephone number ends that begins at a place. */
export const endOfNumber = (text: string, at: number): number => endOfRun(text, at, digit, joinsNumber);

/** Whether what may be a telephone number is long enough for one. */
export const signsOfNumber = (length: number): Signs => (length >= shortestNumber ? sign.longNumber : 0);

/** Where what may be words in capitals ends that begins at a place. */
export const endOfLoud = (text: string, at: number): number => endOfRun(text, at, capital, joinsLoud);

/** Whether there are enough words in capitals. */
export const signsOfLoud = (length: number): Signs => (length >= shortestLoud ? sign.loudWords : 0);
