import { foldText } from "../recognise/normalise-heading";
import { folded, foldedCode } from "./folded-codes";

/** Letters and digits of folded text; what is not ASCII is a letter, but for signs below U+00DF and from U+2000. */
const isInWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xdf && (code < 0x2000 || code >= 0x2c00));

/** A word with one letter more. Never 0 but for no word. */
const withLetter = (number: number, code: number): number => (Math.imul(number, 31) + code + 1) & 0x3fffffff;

/** Above the letter of a character: which of the two it is. */
const letter = 0x100;
const digit = 0x200;

/** What each character of ASCII is: the code of its small letter or digit with its kind, 0 for what stands between. */
const ascii = new Uint16Array(0x80);
for (let code = 0x30; code <= 0x39; code += 1) ascii[code] = code | digit;
for (let code = 0x61; code <= 0x7a; code += 1) {
  ascii[code] = code | letter;
  ascii[code - 0x20] = code | letter;
}

/** A word with up to three letters more, a byte each. */
const withLetters = (number: number, letters: number): number => {
  let word = number;
  for (let rest = letters; rest > 0; rest >>= 8) word = withLetter(word, rest & 0xff);
  return word;
};

const isMixed = (kinds: number): boolean => (kinds & (letter | digit)) === (letter | digit);

/** Words of texts as numbers, one after the other. */
export class WordNumbers {
  #numbers: Uint32Array;
  /** How many there are. */
  length = 0;

  /** @param expected about how many there will be */
  constructor(expected: number) {
    this.#numbers = new Uint32Array(Math.max(16, expected));
  }

  /**
   * Adds the words of a text.
   * @returns whether a search by letters might draw their limits elsewhere: a digit beside a letter, a strange character
   */
  add(text: string): boolean {
    const before = this.length;
    let number = 0;
    let kinds = 0;
    let isUnsure = false;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      // Nearly all characters are these; the table is for the others.
      if (code > 96 && code < 123) {
        number = withLetter(number, code);
        kinds |= letter;
        continue;
      }
      const here = code < 0x80 ? (ascii[code] ?? 0) : 0;
      if (here !== 0) {
        number = withLetter(number, here & 0xff);
        kinds |= here;
        continue;
      }
      const other = code < 0x80 ? folded.between : foldedCode(code);
      if (other > 0) {
        number = withLetters(number, other);
        kinds |= ascii[other & 0xff] ?? 0;
      } else if (other === folded.between) {
        this.#push(number);
        isUnsure ||= isMixed(kinds);
        number = 0;
        kinds = 0;
      } else if (other === folded.nothing) isUnsure = true;
      else {
        this.length = before;
        this.#addFolded(foldText(text));
        return true;
      }
    }
    this.#push(number);
    return isUnsure || isMixed(kinds);
  }

  /** All of them, in order. */
  all(): Uint32Array {
    return this.#numbers.subarray(0, this.length);
  }

  #addFolded(text: string): void {
    let number = 0;
    for (let at = 0; at <= text.length; at += 1) {
      const code = at < text.length ? text.charCodeAt(at) : 0;
      if (isInWord(code)) number = withLetter(number, code);
      else {
        this.#push(number);
        number = 0;
      }
    }
  }

  /** @param number 0 where there was no word */
  #push(number: number): void {
    if (number === 0) return;
    if (this.length === this.#numbers.length) {
      const more = new Uint32Array(this.length * 2);
      more.set(this.#numbers);
      this.#numbers = more;
    }
    this.#numbers[this.length] = number;
    this.length += 1;
  }
}

/**
 * The words of a text, each as a number of 30 bits that follows from its letters, whatever its case and accents: a
 * thousand pages are compared without cutting them into strings. That two words have one number is a chance of one in
 * 10⁹; a run of such words is none.
 */
export const wordNumbers = (text: string): Uint32Array => {
  const numbers = new WordNumbers(text.length >> 2);
  numbers.add(text);
  return numbers.all();
};
