import { folded, foldedCode } from "./folded-codes";

/** So many letters at the beginning of a word, and at its end, are looked at: a byte each in one number. */
const most = 4;

const bits = 10;
const beginning = 1;
const ending = 2;

/** No word more. */
export const noWord = -1;
/** From here on, or before, the words of a text cannot be told by its letters alone. */
export const notPlain = -2;

/** What each character of ASCII is in a word; an underscore stands within words for a pattern and not for a reader. */
const ascii = new Int16Array(0x80);
for (let code = 0x30; code <= 0x39; code += 1) ascii[code] = code;
for (let code = 0x61; code <= 0x7a; code += 1) {
  ascii[code] = code;
  ascii[code - 0x20] = code;
}
ascii[0x5f] = folded.strange;

const cellOf = (letters: number): number => Math.imul(letters, 0x2c1b3c6d) >>> (32 - bits);

const packed = (letters: string): number => {
  let all = 0;
  for (let at = 0; at < letters.length; at += 1) all = (all << 8) | letters.charCodeAt(at);
  return all;
};

/**
 * Looks through texts for words that begin or end in certain ways, whatever their case and accents. One walk over the
 * letters tells where it is worth looking closer: now and then at a word too many, never at one too few.
 */
export class WordEdges {
  readonly #cells = new Uint8Array(2 ** bits);

  /** @param word folded; its first letters count */
  addBeginning(word: string): void {
    const cell = cellOf(packed(word.slice(0, most)));
    this.#cells[cell] = (this.#cells[cell] ?? 0) | beginning;
  }

  /** @param word folded; its last letters count */
  addEnding(word: string): void {
    const cell = cellOf(packed(word.slice(-most)));
    this.#cells[cell] = (this.#cells[cell] ?? 0) | ending;
  }

  /**
   * Where the next word begins that may be meant.
   * @param from a place that is not within a word
   * @returns a place, `noWord` or `notPlain`
   */
  next(text: string, from: number): number {
    let word = from;
    let letters = 0;
    for (let at = from; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const here = code < 0x80 ? (ascii[code] ?? 0) : foldedCode(code);
      if (here > 0) {
        // A word with "œ" or "ß" is looked at in any case.
        if (here > 0xff) return word;
        const isFourth = letters >>> 16 !== 0 && letters >>> 24 === 0;
        letters = (letters << 8) | here;
        if (isFourth && this.#holds(letters, beginning)) return word;
      } else if (here === folded.between) {
        if (letters !== 0 && this.#isMeant(letters)) return word;
        word = at + 1;
        letters = 0;
      } else return notPlain;
    }
    return letters !== 0 && this.#isMeant(letters) ? word : noWord;
  }

  /** Whether a word is meant by its last letters, or by all where they are few. */
  #isMeant(letters: number): boolean {
    return this.#holds(letters, ending) || (letters >>> 24 === 0 && this.#holds(letters, beginning));
  }

  #holds(letters: number, edge: number): boolean {
    return ((this.#cells[cellOf(letters)] ?? 0) & edge) !== 0;
  }
}
