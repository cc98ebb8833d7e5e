import { foldText } from "../recognise/normalise-heading";

/** What a character is to a word, besides the letters and digits that it stands for. */
export const folded = {
  /** Between two words. */
  between: 0,
  /** Neither a letter nor between two words: a soft hyphen, an accent that stands for itself. */
  nothing: -1,
  /** One of which only all of `foldText` tells what becomes of it. */
  strange: -2,
} as const;

/** All that is looked up here: the letters of our languages with their accents, and the signs of a text. */
const known = 0x2100;
const isPlainWord = /^[a-z0-9]{1,3}$/;
const onlySigns = /^(?:(?![a-z0-9])[\0-\xde\u2000-\u2bff])+$/;

/** Up to three letters or digits, a byte each, the first one lowest. */
const packed = (letters: string): number =>
  Array.from(letters).reduceRight((all, letter) => all * 0x100 + letter.charCodeAt(0), 0);

/**
 * What is left of a character when its text is folded: up to three letters or digits in ASCII, a byte each from the
 * lowest on, or one of `folded`.
 */
export const foldedCode = (code: number): number => {
  if (code >= known) return folded.strange;
  const character = String.fromCharCode(code);
  const inside = foldText(`a${character}a`).slice(1, -1);
  if (inside === "") return folded.nothing;
  if (isPlainWord.test(inside)) return packed(inside);
  return onlySigns.test(inside) ? folded.between : folded.strange;
};
