/** A stretch of a text: character offsets, `to` excluded. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Word extends Stretch {
  readonly text: string;
}

/** Letters and digits, with what may stand inside a word: "l'eau", "eu-AREAL", "15.30", "R&D", "U.S.". */
const word = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[.,:'’&/\-\u2010\u2011](?=[\p{L}\p{N}]))*/gu;

/** The words of a text, numbers included, in order. */
export const wordsIn = (text: string): readonly Word[] =>
  Array.from(text.matchAll(word), ({ 0: found, index }) => ({ text: found, from: index, to: index + found.length }));

const other = 0;
const letter = 1;
/** May stand inside a word. */
const joint = 2;
/** Not in the table below: to be looked at with its neighbours. */
const unknown = 3;

const alone = /[\p{L}\p{N}]/u;
const mark = /\p{M}/u;

/** What the first characters of Unicode are to a word: nearly all that our languages need. */
const kinds = new Uint8Array(0x180);
for (let code = 0; code < kinds.length; code += 1) {
  const character = String.fromCharCode(code);
  if (alone.test(character)) kinds[code] = letter;
  else kinds[code] = ".,:'&/-".includes(character) ? joint : other;
}

const kindAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (code < kinds.length) return kinds[code] ?? other;
  // Quotation marks and dashes, of which three stand in words.
  if (code >= 0x2000 && code <= 0x206f) return code === 0x2019 || code === 0x2010 || code === 0x2011 ? joint : other;
  return unknown;
};

const isLetterAt = (text: string, at: number): boolean => {
  const kind = kindAt(text, at);
  return kind === unknown ? alone.test(String.fromCodePoint(text.codePointAt(at) ?? 0)) : kind === letter;
};

const isMarkAt = (text: string, at: number): boolean => mark.test(String.fromCodePoint(text.codePointAt(at) ?? 0));

/**
 * How many words somebody reads or says: as many as `wordsIn` finds. Many rules ask this of every paragraph, so it walks
 * through the text instead of searching it, which takes a fraction of the time.
 */
export const countWords = (text: string): number => {
  let words = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = code < 0x180 ? kinds[code] : kindAt(text, at);
    if (kind === letter || (kind === unknown && isLetterAt(text, at))) {
      if (!isInside) words += 1;
      isInside = true;
    } else if (isInside) {
      isInside = kind === joint ? isLetterAt(text, at + 1) : kind === unknown && isMarkAt(text, at);
    }
    if (code >= 0xd800 && code <= 0xdbff) at += 1;
  }
  return words;
};
