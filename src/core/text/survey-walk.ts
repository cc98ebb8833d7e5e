import { isJoint, isLetter, kind, kinds, ownSigns, placeOf } from "./characters";
import { foldedCode } from "./folded-codes";
import { kindAt, loudFrom, numberFrom, signsOfCapital, signsOfDigit, signsOfMark } from "./noted-signs";
import { NumberRow } from "./number-row";
import { sign, type Signs } from "./signs";
import { learnFrom, trait, traits } from "./traits";
import { ended, withLetter } from "./word-hash";
import { addFolded, addLettersBeside } from "./words-apart";
import { countWords } from "./words-in";

/** Letters for one word with the blank behind it, and for one capital: less than in most texts. */
const lettersOfWord = 5;
const lettersOfCapital = 16;

// An engine takes names of this module for the constants that they are, and looks up those of others every time.
const { rare, two, blank, odd, unknown } = trait;
const { capital, digit, letter } = kind;
const traitsAt = traits;
const kindsAt = kinds;
const ownSignsAt = ownSigns;
const wordMask = ended(-1);

/** One walk through one text after the other, which adds what it finds to the rows of all. */
export class SurveyWalk {
  readonly numbers: NumberRow;
  /** Letters beside digits. */
  readonly parts = new NumberRow(0);
  readonly capitals: NumberRow;
  // Of the text that was last walked through.
  words = 0;
  signs: Signs = 0;
  isUnsure = false;
  #numberEnd = 0;
  #loudEnd = 0;
  #mixedEnd = 0;

  /** @param letters how many there are in all texts */
  constructor(letters: number) {
    this.numbers = new NumberRow(Math.ceil(letters / lettersOfWord));
    this.capitals = new NumberRow(Math.ceil(letters / lettersOfCapital));
  }

  through(text: string): void {
    const numbers = this.numbers.length;
    const parts = this.parts.length;
    const capitals = this.capitals.length;
    let seen = this.#walk(text);
    if ((seen & unknown) !== 0) {
      learnFrom(text);
      this.numbers.length = numbers;
      this.parts.length = parts;
      this.capitals.length = capitals;
      seen = this.#walk(text);
    }
    this.isUnsure = (seen & odd) !== 0;
    if (!this.isUnsure) return;
    this.words = countWords(text);
    this.numbers.length = numbers;
    addFolded(this.numbers, text);
  }

  /**
   * Every character of every paper comes by here. So there are few branches, which an engine cannot foretell: one takes
   * longer than all these steps. A word is written down at each of its characters, and passed by where it ends.
   * @returns the traits of all characters
   */
  #walk(text: string): number {
    const { length } = text;
    const numbers = this.numbers.withRoomFor((length >> 1) + 2);
    const first = this.numbers.length;
    this.#beginText();
    let at = first;
    let word = 0;
    let seen = 0;
    let last = 0;
    let twice = 0;
    for (let index = 0; index < length; index += 1) {
      const place = placeOf(text.charCodeAt(index));
      const here = traitsAt[place] ?? 0;
      seen |= here;
      twice |= here & last;
      last = here;
      const goesOn = here >> 31;
      numbers[at] = word & wordMask;
      at -= ~goesOn & ((-word | word) >> 31);
      word = ((word << 5) - word + ((here >> 8) & 0xff)) & goesOn;
      if ((here & rare) === 0) continue;
      if ((here & two) !== 0) word = withLetter(word, foldedCode(place) >> 8);
      this.#note(text, index, place);
    }
    numbers[at] = word & wordMask;
    this.numbers.length = word === 0 ? at : at + 1;
    this.words += this.numbers.length - first;
    if ((twice & blank) !== 0) this.signs |= sign.doubleBlank;
    return seen;
  }

  #beginText(): void {
    this.signs = 0;
    this.words = 0;
    this.#numberEnd = 0;
    this.#loudEnd = 0;
    this.#mixedEnd = 0;
  }

  /** What a rare character tells, with those beside it. */
  #note(text: string, at: number, place: number): void {
    const one = kindsAt[place] ?? 0;
    this.signs |= ownSignsAt[place] ?? 0;
    if (one === capital) this.#noteCapital(text, at);
    else if (one === digit) this.#noteDigit(text, at);
    else if (one === letter) this.#noteLetter(text, at);
    else {
      this.signs |= signsOfMark(text, at);
      // "l'eau" is one word to who counts.
      if (isLetter(kindAt(text, at + 1)) && isJoint(one) && isLetter(kindAt(text, at - 1))) this.words -= 1;
    }
  }

  #noteCapital(text: string, at: number): void {
    this.capitals.push(at);
    this.signs |= signsOfCapital(text, at);
    if (at < this.#loudEnd) return;
    const [end, signs] = loudFrom(text, at);
    this.#loudEnd = end;
    this.signs |= signs;
  }

  #noteDigit(text: string, at: number): void {
    this.signs |= signsOfDigit(text, at);
    if (at >= this.#mixedEnd) this.#mixedEnd = addLettersBeside(this.parts, text, at);
    if (at < this.#numberEnd) return;
    const [end, signs] = numberFrom(text, at);
    this.#numberEnd = end;
    this.signs |= signs;
  }

  /** One that may be a capital, or a digit: "²". */
  #noteLetter(text: string, at: number): void {
    this.signs |= signsOfCapital(text, at);
    const mayBeDigit = text.charCodeAt(at) < 0x100;
    if (mayBeDigit && at >= this.#mixedEnd) this.#mixedEnd = addLettersBeside(this.parts, text, at);
  }
}
