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
  /** A digit, one character that is no letter, and a digit: "10 000", "1,250", "10:30". */
  numberInTwo: 2048,
  /** "www.", "http:" or "https:". */
  webAddress: 4096,
  /** A letter, or what may be one, beyond those of Latin-1: what is plainly written can be searched by its codes. */
  rareLetter: 8192,
} as const;

/** Some of `sign`, added. */
export type Signs = number;
