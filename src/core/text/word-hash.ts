import { folded, foldedCode } from "./folded-codes";

/** What is left of a character of ASCII when its text is folded: the code of its small letter or digit. */
const ascii = new Uint8Array(0x80);
for (let code = 0x30; code <= 0x39; code += 1) ascii[code] = code;
for (let code = 0x61; code <= 0x7a; code += 1) {
  ascii[code] = code;
  ascii[code - 0x20] = code;
}

/** The same of any character, as `foldedCode` has it. */
export const foldedLetters = (code: number): number =>
  code < 0x80 ? (ascii[code] ?? folded.between) : foldedCode(code);

export const isDigit = (letter: number): boolean => letter >= 0x30 && letter <= 0x39;

/** A word with one letter more; it is `ended` when no more come. */
export const withLetter = (word: number, letter: number): number => ((word << 5) - word + letter + 1) | 0;

/** The number of a word, of 30 bits. Never 0 but for no word. */
export const ended = (word: number): number => word & 0x3fffffff;
