import type { Language } from "../profile/profile";
import { foldText } from "../recognise/normalise-heading";
import { isJoint, isLetter, kinds, placeOf, strangePlace } from "./characters";
import { smallWords } from "./small-words";
import { wordsIn } from "./words-in";

/** Endings that make forms of one word; the longest first. */
const endings: Readonly<Record<Language, readonly string[]>> = {
  en: ["ies", "ing", "ed", "es", "s", "y"],
  fr: ["eaux", "aux", "ees", "es", "ee", "s", "x", "e"],
  de: ["ungen", "ung", "en", "er", "es", "em", "e", "n", "s"],
};

const lastLettersOf = (language: Language): ReadonlySet<string> =>
  new Set(endings[language].map((ending) => ending.slice(-1)));
/** Told first: most words end with none of them. */
const lastLetters = { en: lastLettersOf("en"), fr: lastLettersOf("fr"), de: lastLettersOf("de") };

/** The endings that a key term may have lost. */
export const endingsOf = (language: Language): readonly string[] => endings[language];

/** Shorter words carry little, unless they are written in capitals. */
const shortest = 4;

/** One form for all forms of a word, good enough to compare with: "harbours" and "harbour" are "harbour". */
const stemOf = (folded: string, language: Language): string => {
  if (!lastLetters[language].has(folded.slice(-1))) return folded;
  for (const ending of endings[language]) {
    if (!folded.endsWith(ending)) continue;
    return folded.length - ending.length >= shortest ? folded.slice(0, folded.length - ending.length) : folded;
  }
  return folded;
};

/** The term of any word; null where it carries no matter. */
const termOf = (word: string, language: Language): string | null => {
  const bare = word.replace(/^[dljmnstqu]{1,2}['’]/i, "");
  const folded = foldText(bare);
  const isShort = folded.length < shortest && !/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(bare);
  return isShort || !/\p{L}/u.test(bare) || smallWords[language].has(folded) ? null : stemOf(folded, language);
};

/** The same of a word of nothing but letters of ASCII. */
const termOfPlain = (word: string, language: Language): string | null => {
  if (word.length < shortest && (word.length < 2 || word !== word.toUpperCase())) return null;
  const small = word.toLowerCase();
  return smallWords[language].has(small) ? null : stemOf(small, language);
};

const isPlainLetter = (code: number): boolean => (code | 0x20) > 96 && (code | 0x20) < 123;

const isWordAt = (text: string, at: number): boolean => isLetter(kinds[placeOf(text.charCodeAt(at))] ?? 0);

/**
 * The words of a text that carry its matter, folded and without their endings, each once, in order. The words are those
 * of `wordsIn`: as long as every character is a known one, they are walked through, which takes a fraction of the time.
 */
export const keyTermsIn = (text: string, language: Language): readonly string[] => {
  const terms = new Set<string>();
  const { length } = text;
  let at = 0;
  while (at < length) {
    const from = at;
    let isPlain = true;
    while (at < length) {
      const code = text.charCodeAt(at);
      if (!isPlainLetter(code)) {
        const place = placeOf(code);
        const one = kinds[place] ?? 0;
        if (place === strangePlace) return termsAmongStrange(text, language);
        if (!isLetter(one) && !(at > from && isJoint(one) && isWordAt(text, at + 1))) break;
        isPlain = false;
      }
      at += 1;
    }
    if (at === from) at += 1;
    else {
      const word = text.slice(from, at);
      const term = isPlain ? termOfPlain(word, language) : termOf(word, language);
      if (term !== null) terms.add(term);
    }
  }
  return [...terms];
};

const termsAmongStrange = (text: string, language: Language): readonly string[] => [
  ...new Set(wordsIn(text).flatMap(({ text: word }) => termOf(word, language) ?? [])),
];

/** From here on a beginning in common makes one word of two: "Hafen" and "Hafenbehörde", "digital" and "digitalise". */
const longEnough = 5;

/** Whether two key terms are forms, or one a compound, of the same word. */
export const areAkin = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= longEnough && (a.startsWith(b) || b.startsWith(a)));
