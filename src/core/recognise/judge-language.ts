import type { DocumentModel } from "../document/model";
import { languages, type Language } from "../profile/profile";
import { folded, foldedCode } from "../text/folded-codes";
import { foldText } from "./normalise-heading";
import type { HeadingMention } from "./heading-mentions";

/** Small words that one language is full of and the others hardly know. */
const smallWords: Readonly<Record<Language, string>> = {
  en: "the of and to in with for on is are by from that we be has have will at",
  fr: "le la les des du et une dans avec pour sur est sont par que nous qui aux au ce",
  de: "der die das und den dem des mit fur auf ist sind von wir nicht ein eine zu im",
};
const longestSmallWord = 5;

/** A word of few letters as a number, five bits a letter. */
const withLetter = (word: number, code: number): number => (word << 5) | (code & 31);

const numberOf = (word: string): number =>
  word.split("").reduce((number, letter) => withLetter(number, letter.charCodeAt(0)), 0);

/** The languages that have a small word, a bit for each in their order. */
const languagesOf = new Map<number, number>();
languages.forEach((language, at) => {
  for (const word of smallWords[language].split(" ").map(numberOf)) {
    languagesOf.set(word, (languagesOf.get(word) ?? 0) | (1 << at));
  }
});

const blank = 32;
const isLetter = (code: number): boolean => (code > 96 && code < 123) || (code > 64 && code < 91);

/** Adds a word to the counts of the languages that have it. */
const count = (word: number, length: number, counts: Uint32Array): void => {
  if (length < 2 || length > longestSmallWord) return;
  for (let at = 0, rest = languagesOf.get(word) ?? 0; rest !== 0; at += 1, rest >>= 1) {
    counts[at] = (counts[at] ?? 0) + (rest & 1);
  }
};

/**
 * Counts the small words of a text by their languages, in the order of these. Goes by letters, since a paper has many
 * words and most are long; only a text with strange characters is folded first.
 */
export const smallWordsIn = (text: string): Uint32Array => {
  const counts = new Uint32Array(languages.length);
  let word = 0;
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      word = withLetter(word, code);
      length += 1;
      continue;
    }
    const others = code < 0x80 ? folded.between : foldedCode(code);
    if (others === folded.strange) return smallWordsIn(foldText(text).replace(/[^ -~]/g, "0"));
    for (let rest = others === folded.between ? blank : others; rest > 0; rest >>= 8) {
      if (isLetter(rest & 0xff)) {
        word = withLetter(word, rest & 0xff);
        length += 1;
      } else {
        count(word, length, counts);
        word = 0;
        length = 0;
      }
    }
  }
  count(word, length, counts);
  return counts;
};

const lettersLookedAt = 6_000;
const perSmallWord = 0.4;

/** The language that a paper is written in: by its headings and small words, with what the document declares as a hint. */
export const judgeLanguage = (model: DocumentModel, mentions: readonly HeadingMention[]): Language => {
  const points: Record<Language, number> = { en: 0.5, fr: 0, de: 0 };
  const declared = languages.find((language) => model.language?.toLowerCase().startsWith(language));
  if (declared) points[declared] += 2;
  for (const { sections } of mentions) {
    const spoken = new Set(sections.flatMap(({ typo, language }) => (typo || language === null ? [] : [language])));
    for (const language of spoken) points[language] += 2 / spoken.size;
  }
  let letters = 0;
  for (const { text } of model.paragraphs) {
    if (letters > lettersLookedAt) break;
    letters += text.length;
    const counts = smallWordsIn(text.slice(0, lettersLookedAt));
    languages.forEach((language, at) => (points[language] += perSmallWord * (counts[at] ?? 0)));
  }
  return languages.reduce((best, language) => (points[language] > points[best] ? language : best));
};
