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

/** How many words somebody reads or says. */
export const countWords = (text: string): number => text.match(word)?.length ?? 0;
