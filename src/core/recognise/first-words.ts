import { ended, withLetter } from "../text/word-hash";

const words = (text: string): readonly string[] => text.split(" ");

/** What may stand before the name of a section: the word behind it tells. */
const articles = words("the les le la der die das");
/** How much it weighs. */
const weights = words(
  "key main core top possible likely principal principale principals principales principaux wichtige wichtigen wichtiger wichtigste wichtigsten wichtigster zentrale zentralen zentraler",
);
/** What may number a heading in words: "Section 1: Topics". */
const parts = words("section part partie teil abschnitt chapter chapitre kapitel punkt point item");
/** That it is not certain yet, or whose it is; and what else begins so. */
const tentative = words(
  "proposed suggested draft recommended our proposition projet vorgeschlagene vorschlag entwurf unsere notre nos",
);

const numberOf = (word: string): number => {
  let number = 0;
  for (let at = 0; at < word.length; at += 1) number = withLetter(number, word.charCodeAt(at));
  return ended(number);
};

const numbersOf = (all: readonly string[]): ReadonlySet<number> => new Set(all.map(numberOf));

/** So many letters tell what cannot begin as `tentative` does. */
const fewLetters = 3;

const articleNumbers = numbersOf(articles);
const tentativeNumbers = numbersOf(tentative.map((word) => word.slice(0, fewLetters)));

/** The letters of Roman numerals, a bit each. */
const roman = ["i", "v", "x", "l", "c"].reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) & 31)), 0);

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
/** A quotation mark may stand within a word, and what is not ASCII may be a letter of it. */
const goesOn = (code: number): boolean => code === 34 || code === 96 || code > 126;

/** Where what may number a heading ends that begins with a digit: "3.1 - ". */
const endOfNumber = (text: string, from: number): number => {
  let to = from;
  while (to < text.length && (isDigit(text.charCodeAt(to)) || " \t.)-/°º".includes(text.charAt(to)))) to += 1;
  return to;
};

/**
 * Whether letters may number a heading, or signs stand where they would: "iv) ", "a - ", "l'"; "I" before "will" does not.
 * @param letters which they are, a bit each
 */
const mayNumber = (text: string, from: number, to: number, letters: number): boolean => {
  if (to - from > 1 && (letters & ~roman) !== 0) return false;
  return to === from || (to < text.length && !(text.charCodeAt(to) === 32 && isLetter(text.charCodeAt(to + 1))));
};

const isTentative = (word: string): boolean => tentative.some((beginning) => word.startsWith(beginning));

/** The letters that names begin with, and those that their other number does; of "à dire" those of its second word. */
const beginningsOf = (names: Iterable<string>): ReadonlySet<string> => {
  const beginnings = new Set<string>();
  for (const name of names) {
    const told = name.charAt(1) === " " ? name.replace(/^[a-z] (?=[a-z])/, "") : name;
    const [word = ""] = /^[a-z]*/.exec(told) ?? [];
    beginnings.add(word);
    if (word === told) beginnings.add(`${word}s`).add(word.replace(/s$/, ""));
  }
  return beginnings;
};

/** With which words a text may begin that begins with one of some names. Plain data. */
export interface Beginnings {
  /** Their numbers. */
  readonly words: readonly number[];
  /** A name may be a number itself. */
  readonly areAllWords: boolean;
}

/** @param names normalised, as `normaliseHeading` gives them */
export const beginningsOfAll = (names: Iterable<string>): Beginnings => {
  const beginnings = beginningsOf(names);
  return { words: [...numbersOf([...beginnings, ...weights, ...parts])], areAllWords: !beginnings.has("") };
};

/**
 * Tells from the first words of a text whether it may begin with one of some names. Most lines do not, and to normalise a
 * line takes twenty times as long. Where these words are not of plain letters only, nothing is told.
 */
export const beginsLike = ({ words, areAllWords }: Beginnings): ((text: string, from: number) => boolean) => {
  const known: ReadonlySet<number> = new Set(words);

  const wordBegins = (text: string, from: number, isFirst = true): boolean => {
    let word = 0;
    let few = 0;
    let letters = 0;
    let to = from;
    for (; to < text.length; to += 1) {
      const code = text.charCodeAt(to);
      if (!isLetter(code)) break;
      word = withLetter(word, code | 32);
      letters |= 1 << (code & 31);
      if (to - from === fewLetters - 1) few = ended(word);
    }
    const next = to < text.length ? text.charCodeAt(to) : 0;
    if (mayNumber(text, from, to, letters) || goesOn(next) || known.has(ended(word))) return true;
    if (to - from === 1 || articleNumbers.has(ended(word))) {
      return !isFirst || next !== 32 || wordBegins(text, to + 1, false);
    }
    return tentativeNumbers.has(few) && isTentative(text.slice(from, to).toLowerCase());
  };
  return (text, from) =>
    wordBegins(text, areAllWords && isDigit(text.charCodeAt(from)) ? endOfNumber(text, from) : from);
};
