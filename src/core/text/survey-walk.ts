import { isJoint, isLetter, isStop, kind, kinds, ownSigns, placeOf } from "./characters";
import { foldedCode } from "./folded-codes";
import {
  endOfLoud,
  endOfNumber,
  kindAt,
  signsOfCapital,
  signsOfDigit,
  signsOfLoud,
  signsOfMark,
  signsOfNumber,
} from "./noted-signs";
import { NumberRow } from "./number-row";
import { sign, type Signs } from "./signs";
import { learnFrom, letterOf, trait, traits } from "./traits";
import { ended, withLetter } from "./word-hash";
import { addFolded, addLettersBeside } from "./words-apart";
import { countWords } from "./words-in";

// An engine takes names of this module for the constants that they are, and looks up those of others every time.
const { rare, two, odd, unknown } = trait;
const { capital, digit, letter } = kind;
const traitsAt = traits;
const kindsAt = kinds;
const ownSignsAt = ownSigns;
const smallA = 0x61;
const smallZ = 0x7a;
const blank = 0x20;

const isSmall = (code: number): boolean => code >= smallA && code <= smallZ;

/** What is noted of all texts together, each row as `Survey` has it. */
const emptyRows = () => ({
  words: new NumberRow(),
  signs: new NumberRow(),
  unsure: new NumberRow(),
  numbers: new NumberRow(),
  starts: new NumberRow(),
  parts: new NumberRow(),
  partStarts: new NumberRow(),
  capitals: new NumberRow(),
  capitalStarts: new NumberRow(),
  stops: new NumberRow(),
  wordsBefore: new NumberRow(),
  stopStarts: new NumberRow(),
});

export type SurveyRows = Readonly<ReturnType<typeof emptyRows>>;

/** One walk through one text after the other, which adds what it finds to the rows of all. */
export class SurveyWalk {
  readonly rows: SurveyRows = emptyRows();
  // Of the text that is walked through.
  #words = 0;
  #signs: Signs = 0;
  #numberEnd = 0;
  #loudEnd = 0;
  #mixedEnd = 0;

  /** Begins with the next text, or behind the last one. */
  begin(): void {
    const { rows } = this;
    rows.starts.push(rows.numbers.length);
    rows.partStarts.push(rows.parts.length);
    rows.capitalStarts.push(rows.capitals.length);
    rows.stopStarts.push(rows.stops.length);
  }

  through(text: string): void {
    const { rows } = this;
    const numbers = rows.numbers.length;
    const parts = rows.parts.length;
    const capitals = rows.capitals.length;
    const stops = rows.stops.length;
    this.begin();
    let seen = this.#walk(text);
    if ((seen & unknown) !== 0) {
      learnFrom(text);
      rows.numbers.length = numbers;
      rows.parts.length = parts;
      rows.capitals.length = capitals;
      rows.stops.length = stops;
      rows.wordsBefore.length = stops;
      seen = this.#walk(text);
    }
    const isUnsure = (seen & odd) !== 0;
    if (isUnsure) {
      rows.numbers.length = numbers;
      addFolded(rows.numbers, text);
    }
    rows.words.push(isUnsure ? countWords(text) : this.#words);
    rows.signs.push(this.#signs);
    rows.unsure.push(isUnsure ? 1 : 0);
  }

  /**
   * Every character of every paper comes by here, and nearly all are small letters and the blanks between them: these have
   * the shortest way, and only what is left is looked up.
   * @returns the traits of all others
   */
  #walk(text: string): number {
    const { length } = text;
    const numbers = this.rows.numbers.withRoomFor((length >> 1) + 2);
    const first = this.rows.numbers.length;
    this.#beginText();
    let at = first;
    let word = 0;
    let seen = 0;
    for (let index = 0; index < length; index += 1) {
      const code = text.charCodeAt(index);
      if (code >= smallA && code <= smallZ) {
        word = withLetter(word, code);
        continue;
      }
      const place = placeOf(code);
      const here = traitsAt[place] ?? 0;
      seen |= here;
      if (here < 0) word = withLetter(word, letterOf(here));
      else if (word !== 0) {
        numbers[at] = ended(word);
        at += 1;
        word = 0;
      } else if (code === blank && text.charCodeAt(index - 1) === blank) this.#signs |= sign.doubleBlank;
      if ((here & rare) === 0) continue;
      if ((here & two) !== 0) word = withLetter(word, foldedCode(place) >> 8);
      this.#note(text, index, place, at - first);
    }
    if (word !== 0) {
      numbers[at] = ended(word);
      at += 1;
    }
    this.rows.numbers.length = at;
    this.#words += at - first;
    return seen;
  }

  #beginText(): void {
    this.#signs = 0;
    this.#words = 0;
    this.#numberEnd = 0;
    this.#loudEnd = 0;
    this.#mixedEnd = 0;
  }

  /** What a rare character tells, with those beside it. So many numbers stand before it in its text. */
  #note(text: string, at: number, place: number, numbers: number): void {
    const one = kindsAt[place] ?? 0;
    this.#signs |= ownSignsAt[place] ?? 0;
    if (one === capital) this.#noteCapital(text, at);
    else if (one === digit) this.#noteDigit(text, at);
    else if (one === letter) this.#noteLetter(text, at);
    else {
      this.#signs |= signsOfMark(text, at);
      // "l'eau" is one word to who counts.
      if (isJoint(one) && isLetter(kindAt(text, at + 1)) && isLetter(kindAt(text, at - 1))) this.#words -= 1;
      if (isStop(text.charCodeAt(at))) this.#noteStop(at, this.#words + numbers);
    }
  }

  #noteStop(at: number, words: number): void {
    this.rows.stops.push(at);
    this.rows.wordsBefore.push(words);
  }

  #noteCapital(text: string, at: number): void {
    this.rows.capitals.push(at);
    this.#signs |= signsOfCapital(text, at);
    // Nearly every capital has a small letter behind it, and no loud words.
    if (at < this.#loudEnd || isSmall(text.charCodeAt(at + 1))) return;
    this.#loudEnd = endOfLoud(text, at);
    this.#signs |= signsOfLoud(this.#loudEnd - at);
  }

  #noteDigit(text: string, at: number): void {
    this.#signs |= signsOfDigit(text, at);
    if (at >= this.#mixedEnd) this.#mixedEnd = addLettersBeside(this.rows.parts, text, at);
    if (at < this.#numberEnd) return;
    this.#numberEnd = endOfNumber(text, at);
    this.#signs |= signsOfNumber(this.#numberEnd - at);
  }

  /** One that may be a capital, or a digit: "²". */
  #noteLetter(text: string, at: number): void {
    this.#signs |= signsOfCapital(text, at);
    const mayBeDigit = text.charCodeAt(at) < 0x100;
    if (mayBeDigit && at >= this.#mixedEnd) this.#mixedEnd = addLettersBeside(this.rows.parts, text, at);
  }
}
