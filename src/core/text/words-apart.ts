import { foldText } from "../recognise/normalise-heading";
import { kind, isLetter } from "./characters";
import { kindAt } from "./noted-signs";
import type { NumberRow } from "./number-row";
import { ended, isDigit, withLetter } from "./word-hash";

/** Letters and digits of folded text; what is not ASCII is a letter, but for signs below U+00DF and from U+2000. */
const isInWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || isDigit(code) || (code >= 0xdf && (code < 0x2000 || code >= 0x2c00));

const isLetterOnly = (code: number): boolean => isInWord(code) && !isDigit(code);

const addWords = (numbers: NumberRow, folded: string, isIn: (code: number) => boolean): void => {
  let word = 0;
  for (let at = 0; at <= folded.length; at += 1) {
    const code = at < folded.length ? folded.charCodeAt(at) : 0;
    if (isIn(code)) word = withLetter(word, code);
    else {
      if (word !== 0) numbers.push(ended(word));
      word = 0;
    }
  }
};

/** Adds the words of a text after it has been folded. */
export const addFolded = (numbers: NumberRow, text: string): void => {
  addWords(numbers, foldText(text), isInWord);
};

const isLetterBeside = (one: number): boolean => isLetter(one) && one !== kind.digit;

/**
 * Adds what a search by letters takes for words where digits stand beside them: "yesterday" of "2yesterday".
 * @param at where a digit stands
 * @returns where its word ends if letters stand beside the digit; 0 where none do
 */
export const addLettersBeside = (parts: NumberRow, text: string, at: number): number => {
  if (!isLetterBeside(kindAt(text, at - 1)) && !isLetterBeside(kindAt(text, at + 1))) return 0;
  let from = at;
  while (isLetter(kindAt(text, from - 1))) from -= 1;
  let end = at;
  while (isLetter(kindAt(text, end))) end += 1;
  addWords(parts, foldText(text.slice(from, end)), isLetterOnly);
  return end;
};
