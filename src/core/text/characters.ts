import { sign } from "./signs";

/** What characters are to words and signs. From `capital` on they are letters and digits. */
export const kind = {
  other: 0,
  blank: 1,
  joiningMark: 2,
  mark: 3,
  joint: 4,
  ampersand: 5,
  capital: 6,
  small: 7,
  digit: 8,
  /** One that may be a capital or a small one, and one of which only Unicode's own classes tell whether it is any. */
  letter: 9,
} as const;

export const isLetter = (one: number): boolean => one >= kind.capital;
/** Whether a kind of character may stand inside a word. */
export const isJoint = (one: number): boolean =>
  one === kind.joiningMark || one === kind.joint || one === kind.ampersand;

/** Whether a sentence may end at a character: one of ".!?…", or a line break. */
export const isStop = (code: number): boolean =>
  code === 0x2e || code === 0x21 || code === 0x3f || code === 0x0a || code === 0x2026;

/** The first characters of Unicode have a place of their own in the tables: nearly all that our languages need. */
const first = 0x180;
/** The others share these. */
const strange = first;
const punctuation = first + 1;
const quotationMark = first + 2;
const apostrophe = first + 3;
const hyphen = first + 4;
/** Of no width: a word goes on behind it when its text is folded. */
const widthless = first + 5;
const size = first + 6;

/** The place of a character of which one cannot tell without Unicode's classes what it is: it is taken for a letter. */
export const strangePlace = strange;

/** The place of a UTF-16 code in the tables below. Signs, and the euro, have one place together. */
export const placeOf = (code: number): number => {
  if (code < first) return code;
  if (code < 0x2000 || code > 0x206f) return code === 0x20ac ? punctuation : strange;
  if (code === 0x2019) return apostrophe;
  if (code === 0x2010 || code === 0x2011) return hyphen;
  if (code >= 0x200b && code <= 0x200d) return widthless;
  return code >= 0x201c && code <= 0x201e ? quotationMark : punctuation;
};

/** By place: the kind of a character, its own sign, and what it may stand between in a number and in loud words. */
export const kinds = new Uint16Array(size);
export const ownSigns = new Uint16Array(size);
export const joinsNumber = new Uint16Array(size);
export const joinsLoud = new Uint16Array(size);

/**
 * Writes a value at the place of every character in some ranges, given as pairs of the first and the last. Asking a
 * pattern for each would take longer than a short paper takes to be judged.
 */
const mark = (table: Uint16Array, ranges: string, value: number): void => {
  for (let at = 0; at < ranges.length; at += 2) {
    table.fill(value, ranges.charCodeAt(at), ranges.charCodeAt(at + 1) + 1);
  }
};

mark(kinds, "  ", kind.blank);
mark(kinds, "..,,::", kind.joiningMark);
mark(kinds, ";;!!??", kind.mark);
mark(kinds, "''//--", kind.joint);
mark(kinds, "&&", kind.ampersand);
// Letters and digits as Unicode has them: from U+00C0 on all but two signs.
mark(kinds, "ªª²³µµ¹º¼¾À\u017f", kind.letter);
mark(kinds, "AZÀÖØÞ", kind.capital);
mark(kinds, "azßöøÿ", kind.small);
mark(kinds, "09", kind.digit);
mark(kinds, "××÷÷", kind.other);
kinds[strange] = kind.letter;
kinds[apostrophe] = kind.joint;
kinds[hyphen] = kind.joint;

mark(ownSigns, "09", sign.digit);
mark(ownSigns, "@@", sign.at);
mark(ownSigns, "()", sign.roundBracket);
mark(ownSigns, '""««»»', sign.quotationMark);
mark(ownSigns, "??##", sign.query);
mark(ownSigns, "ªª²³µµ¹º¼¾\u0100\u017f", sign.rareLetter);
ownSigns[quotationMark] = sign.quotationMark;
ownSigns[strange] = sign.rareLetter;

// What a pattern calls a blank, and "()./+-".
mark(joinsNumber, "\t\r  \u00a0\u00a0()++-/", 1);
// Some of the others are blanks.
joinsNumber.fill(1, first);

mark(joinsLoud, ",,;;::  ''××--", 1);
joinsLoud[apostrophe] = 1;
