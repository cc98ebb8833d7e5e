import type { DocumentModel } from "../document/model";
import { languages, type Language } from "../profile/profile";
import { foldText } from "./normalise-heading";
import type { HeadingMention } from "./heading-mentions";

/** Small words that one language is full of and the others hardly know. */
const smallWords: Readonly<Record<Language, string>> = {
  en: "the of and to in with for on is are by from that we be has have will at",
  fr: "le la les des du et une dans avec pour sur est sont par que nous qui aux au ce",
  de: "der die das und den dem des mit fur auf ist sind von wir nicht ein eine zu im",
};
const longestSmallWord = 5;

const languagesOf: ReadonlyMap<string, readonly Language[]> = new Map(
  languages
    .flatMap((language) => smallWords[language].split(" "))
    .map((word) => [word, languages.filter((language) => smallWords[language].split(" ").includes(word))]),
);

/** Adds what the small words of a folded text say. Goes by letters, since a paper has many words and most are long. */
const countSmallWords = (text: string, points: Record<Language, number>): void => {
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter >= 97 && letter <= 122) continue;
    const known = at - start <= longestSmallWord ? languagesOf.get(text.slice(start, at)) : undefined;
    for (const language of known ?? []) points[language] += 0.4;
    start = at + 1;
  }
};

const lettersLookedAt = 6_000;

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
    countSmallWords(foldText(text.slice(0, lettersLookedAt)), points);
  }
  return languages.reduce((best, language) => (points[language] > points[best] ? language : best));
};
