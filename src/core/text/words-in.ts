import { isJoint, isLetter, kinds, placeOf, strangePlace } from "./characters";

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

/** The same without their places, which takes a fraction of the time. */
export const wordTextsIn = (text: string): readonly string[] => text.match(word) ?? [];

const alone = /[\p{L}\p{N}]/u;
const mark = /\p{M}/u;

const characterAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0);

const isLetterAt = (text: string, at: number): boolean => {
  const place = placeOf(text.charCodeAt(at));
  return place === strangePlace ? alone.test(characterAt(text, at)) : isLetter(kinds[place] ?? 0);
};

const isMarkAt = (text: string, at: number): boolean => mark.test(characterAt(text, at));

/** Where the small letters of ASCII end that a text has from one place on to another: nearly all that it holds. */
export const endOfSmall = (text: string, from: number, to = text.length): number => {
  let end = from;
  while (end < to) {
    const code = text.charCodeAt(end);
    if (code < 97 || code > 122) break;
    end += 1;
  }
  return end;
};

/** How many words stand from one place of a text to another; none goes on over either. */
export const countWordsBetween = (text: string, from: number, to: number): number => {
  let words = 0;
  let isInside = false;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 96 && code < 123) {
      if (!isInside) words += 1;
      isInside = true;
      at = endOfSmall(text, at + 1, to) - 1;
      continue;
    }
    const place = placeOf(code);
    const one = kinds[place] ?? 0;
    const isStrange = place === strangePlace;
    if (isStrange ? isLetterAt(text, at) : isLetter(one)) {
      if (!isInside) words += 1;
      isInside = true;
    } else if (isInside) {
      isInside = isStrange ? isMarkAt(text, at) : isJoint(one) && isLetterAt(text, at + 1);
    }
    if (code >= 0xd800 && code <= 0xdbff) at += 1;
  }
  return words;
};

/**
 * How many words somebody reads or says: as many as `wordsIn` finds. Many rules ask this of every paragraph, so it walks
 * through the text instead of searching it, which takes a fraction of the time.
 */
export const countWords = (text: string): number => countWordsBetween(text, 0, text.length);
