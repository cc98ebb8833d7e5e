import type { Paragraph } from "../document/paragraph";
import { languages, type Language } from "../profile/profile";
import type { Briefing } from "../recognise/briefing";
import { foldText } from "../recognise/normalise-heading";
import { ofParagraphs } from "./of-paragraphs";
import { smallWords } from "./small-words";

/** So many more small words of another language than of the paper's own, and a paragraph is in the other. */
const clearLead = 3;

const counts = ofParagraphs(({ text }): Readonly<Record<Language, number>> => {
  const found: Record<Language, number> = { en: 0, fr: 0, de: 0 };
  for (const word of foldText(text).split(/[^a-z]+/)) {
    for (const language of languages) if (smallWords[language].has(word)) found[language] += 1;
  }
  return found;
});

/** The language of one paragraph: the paper's own, unless its small words clearly speak for another. */
export const languageOf = (paragraph: Paragraph, briefing: Briefing): Language => {
  const found = counts(paragraph, briefing.model);
  const likeliest = languages.reduce((best, language) => (found[language] > found[best] ? language : best));
  return found[likeliest] >= found[briefing.language] + clearLead ? likeliest : briefing.language;
};
