import type { DocumentModel } from "../document/model";
import { languages, type Language } from "../profile/profile";
import { LanguageWords, type LanguageCounts } from "../text/language-words";
import { surveyOf } from "../text/text-survey";
import type { HeadingMention } from "./heading-mentions";

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Small words that one language is full of and the others hardly know. */
const smallWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: setOf("the of and to in with for on is are by from that we be has have will at"),
  fr: setOf("le la les des du et une dans avec pour sur est sont par que nous qui aux au ce"),
  de: setOf("der die das und den dem des mit fur auf ist sind von wir nicht ein eine zu im"),
};

/** Made when a document is first asked. */
let words: LanguageWords | null = null;

const lettersLookedAt = 6_000;
const perSmallWord = 0.4;

const countSmallWords = (model: DocumentModel): LanguageCounts => {
  words ??= new LanguageWords(smallWords);
  const survey = surveyOf(model);
  const counts: LanguageCounts = { en: 0, fr: 0, de: 0 };
  let letters = 0;
  for (const paragraph of model.paragraphs) {
    if (letters > lettersLookedAt) break;
    const { text } = paragraph;
    letters += text.length;
    if (text.length > lettersLookedAt) words.countInText(text.slice(0, lettersLookedAt), counts);
    else words.countIn(paragraph, survey, counts);
  }
  return counts;
};

/** So many small words, and so many times those of another language, say it whatever the headings are. */
const fewestThatTell = 8;
const timesAnother = 4;

/** The language that all the text is in, below headings of another one maybe; null where the small words leave doubt. */
const languageOfText = (counts: LanguageCounts): Language | null =>
  languages.find(
    (language) =>
      counts[language] >= fewestThatTell &&
      languages.every((other) => other === language || counts[language] >= timesAnother * counts[other]),
  ) ?? null;

/** The language that a paper is written in: by its headings and small words, with what the document declares as a hint. */
export const judgeLanguage = (model: DocumentModel, mentions: readonly HeadingMention[]): Language => {
  const counts = countSmallWords(model);
  const ofText = languageOfText(counts);
  if (ofText !== null) return ofText;
  const points: Record<Language, number> = { en: 0.5, fr: 0, de: 0 };
  const declared = languages.find((language) => model.language?.toLowerCase().startsWith(language));
  if (declared) points[declared] += 2;
  for (const { sections } of mentions) {
    const spoken = languages.filter((own) => sections.some(({ typo, language }) => !typo && language === own));
    for (const language of spoken) points[language] += 2 / spoken.length;
  }
  for (const language of languages) points[language] += perSmallWord * counts[language];
  return languages.reduce((best, language) => (points[language] > points[best] ? language : best));
};
