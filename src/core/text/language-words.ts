import type { Paragraph } from "../document/paragraph";
import { languages, type Language } from "../profile/profile";
import { foldText } from "../recognise/normalise-heading";
import type { Survey } from "./text-survey";
import { wordNumbers } from "./word-numbers";

/** How many words speak for each language. */
export type LanguageCounts = Record<Language, number>;

const none = (): LanguageCounts => ({ en: 0, fr: 0, de: 0 });

/** So many places as a word has in the table: most words that are none of these are told by an empty one. */
const placesOfWord = 8;

/** A bit for each language, by its place among them. */
const bitOf = (language: Language): number => 1 << languages.indexOf(language);

/**
 * Words that speak for a language, known by their numbers. Every word of every paper is asked, and most are none of these: so
 * they stand in a table of numbers, each where the lowest bits of its number say or as soon as possible behind that.
 */
export class LanguageWords {
  readonly #numbers: Uint32Array;
  /** The languages that a word speaks for, a bit each. */
  readonly #speaksFor: Uint8Array;

  readonly #words: Readonly<Record<Language, ReadonlySet<string>>>;

  /** @param words of ASCII, in small letters */
  constructor(words: Readonly<Record<Language, ReadonlySet<string>>>) {
    this.#words = words;
    const told = languages.map((language) => ({ language, numbers: wordNumbers([...words[language]].join(" ")) }));
    const all = told.reduce((sum, { numbers }) => sum + numbers.length, 0);
    const places = 2 ** Math.ceil(Math.log2(all * placesOfWord));
    this.#numbers = new Uint32Array(places);
    this.#speaksFor = new Uint8Array(places);
    for (const { language, numbers } of told) for (const number of numbers) this.#add(number, bitOf(language));
  }

  /**
   * How many words of a text speak for each language, whatever their case and accents.
   * @param counts to which they are added
   */
  countInText(text: string, counts = none()): LanguageCounts {
    for (const word of foldText(text).split(/[^a-z]+/)) {
      for (const language of languages) if (this.#words[language].has(word)) counts[language] += 1;
    }
    return counts;
  }

  /** The same of a paragraph of a document, from the numbers of its words where they tell all that there is. */
  countIn({ text, index }: Pick<Paragraph, "text" | "index">, survey: Survey, counts = none()): LanguageCounts {
    if (survey.unsure[index] === 1) return this.countInText(text, counts);
    const { numbers, starts, parts, partStarts } = survey;
    this.#countFrom(counts, numbers, starts[index] ?? 0, starts[index + 1] ?? 0);
    this.#countFrom(counts, parts, partStarts[index] ?? 0, partStarts[index + 1] ?? 0);
    return counts;
  }

  #countFrom(counts: LanguageCounts, numbers: Uint32Array, from: number, to: number): void {
    const own = this.#numbers;
    const speaksForAt = this.#speaksFor;
    const last = own.length - 1;
    let [en, fr, de] = [0, 0, 0];
    for (let at = from; at < to; at += 1) {
      const number = numbers[at] ?? 0;
      let place = number & last;
      const there = own[place] ?? 0;
      // Nearly always the place is empty or the word's own. Which of the two, a processor guesses wrong every third time:
      // so it is not asked, and one product tells that it is neither.
      if (there * (there ^ number) !== 0) place = this.#placeOf(number);
      const speaksFor = speaksForAt[place] ?? 0;
      en += speaksFor & 1;
      fr += (speaksFor >> 1) & 1;
      de += speaksFor >> 2;
    }
    counts.en += en;
    counts.fr += fr;
    counts.de += de;
  }

  #add(number: number, bit: number): void {
    const place = this.#placeOf(number);
    this.#numbers[place] = number;
    this.#speaksFor[place] = (this.#speaksFor[place] ?? 0) | bit;
  }

  /** Where a number stands, or the empty place where it would. */
  #placeOf(number: number): number {
    const numbers = this.#numbers;
    const last = numbers.length - 1;
    let place = number & last;
    while (numbers[place] !== number && numbers[place] !== 0) place = (place + 1) & last;
    return place;
  }
}
