/**
 * What a text may hold that rules look for, one bit each. A bit that is not set says that nothing is there; one that is
 * set says that it is worth looking closer.
 */
export const sign = {
  digit: 1,
  /** Digits and what stands between them in a telephone number: eight characters or more. */
  longNumber: 2,
  at: 4,
  /** "(" or ")". */
  roundBracket: 8,
  /** `"`, “, ”, „, « or ». */
  quotationMark: 16,
  /** Two U+0020 in a row. */
  doubleBlank: 32,
  /** A blank before one of ". , ; : ! ?". */
  blankBeforeMark: 64,
  /** A capital beside another, with a small letter between them at most, or before a digit or "&". */
  acronym: 128,
  /** Nine characters in a row or more of which words in capitals are made. */
  loudWords: 256,
  /** A full stop, a blank and a capital. */
  sentenceBreak: 512,
  /** "?" or "#". */
  query: 1024,
} as const;

/** Some of `sign`, added. */
export type Signs = number;

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

/** The first characters of Unicode have a place of their own in the tables: nearly all that our languages need. */
const first = 0x180;
/** The others share these. */
const strange = first;
const punctuation = first + 1;
const quotationMark = first + 2;
const apostrophe = first + 3;
const hyphen = first + 4;
const size = first + 5;

/** The place of a character of which one cannot tell without Unicode's classes what it is: it is taken for a letter. */
export const strangePlace = strange;

/** The place of a UTF-16 code in the tables below. */
export const placeOf = (code: number): number => {
  if (code < first) return code;
  if (code < 0x2000 || code > 0x206f) return strange;
  if (code === 0x2019) return apostrophe;
  if (code === 0x2010 || code === 0x2011) return hyphen;
  return code >= 0x201c && code <= 0x201e ? quotationMark : punctuation;
};

const kindOf = (character: string): number => {
  if (/[0-9]/.test(character)) return kind.digit;
  if (/[A-ZÀ-ÖØ-Þ]/.test(character)) return kind.capital;
  if (/[a-zß-öø-ÿ]/.test(character)) return kind.small;
  if (/[\p{L}\p{N}]/u.test(character)) return kind.letter;
  if (character === " ") return kind.blank;
  if (character === "&") return kind.ampersand;
  if (".,:".includes(character)) return kind.joiningMark;
  if (";!?".includes(character)) return kind.mark;
  return "'/-".includes(character) ? kind.joint : kind.other;
};

const signOf = (character: string): Signs => {
  if (/\d/.test(character)) return sign.digit;
  if (character === "@") return sign.at;
  if ("()".includes(character)) return sign.roundBracket;
  if ('"«»'.includes(character)) return sign.quotationMark;
  return "?#".includes(character) ? sign.query : 0;
};

/** By place: the kind of a character, its own sign, and what it may stand between in a number and in loud words. */
export const kinds = new Uint16Array(size);
export const ownSigns = new Uint16Array(size);
export const joinsNumber = new Uint16Array(size);
export const joinsLoud = new Uint16Array(size);

for (let code = 0; code < first; code += 1) {
  const character = String.fromCharCode(code);
  kinds[code] = kindOf(character);
  ownSigns[code] = signOf(character);
  joinsNumber[code] = /[\s()./+-]/.test(character) ? 1 : 0;
  joinsLoud[code] = /[,;: '×-]/.test(character) ? 1 : 0;
}
kinds[strange] = kind.letter;
kinds[apostrophe] = kind.joint;
kinds[hyphen] = kind.joint;
ownSigns[quotationMark] = sign.quotationMark;
joinsLoud[apostrophe] = 1;
// Some of them are blanks.
joinsNumber.fill(1, first);
