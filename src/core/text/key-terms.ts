import type { Language } from "../profile/profile";
import { foldText } from "../recognise/normalise-heading";
import { smallWords } from "./small-words";
import { wordsIn } from "./words-in";

/** Endings that make forms of one word; the longest first. */
const endings: Readonly<Record<Language, RegExp>> = {
  en: /(?:ies|ing|ed|es|s|y)$/,
  fr: /(?:aux|eaux|ees|es|ee|s|x|e)$/,
  de: /(?:ungen|ung|en|er|es|em|e|n|s)$/,
};

/** Shorter words carry little, unless they are written in capitals. */
const shortest = 4;

/** One form for all forms of a word, good enough to compare with: "harbours" and "harbour" are "harbour". */
const stemOf = (folded: string, language: Language): string => {
  const stem = folded.replace(endings[language], "");
  return stem.length >= shortest ? stem : folded;
};

/** The words of a text that carry its matter, folded and without their endings, each once, in order. */
export const keyTermsIn = (text: string, language: Language): readonly string[] => {
  const terms = new Set<string>();
  for (const { text: word } of wordsIn(text)) {
    const bare = word.replace(/^[dljmnstqu]{1,2}['’]/i, "");
    const folded = foldText(bare);
    const isShort = folded.length < shortest && !/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(bare);
    if (isShort || !/\p{L}/u.test(bare) || smallWords[language].has(folded)) continue;
    terms.add(stemOf(folded, language));
  }
  return [...terms];
};

/** From here on a beginning in common makes one word of two: "Hafen" and "Hafenbehörde", "digital" and "digitalise". */
const longEnough = 5;

/** Whether two key terms are forms, or one a compound, of the same word. */
export const areAkin = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= longEnough && (a.startsWith(b) || b.startsWith(a)));
