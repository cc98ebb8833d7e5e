import type { DocumentModel } from "../document/model";
import type { Paragraph } from "../document/paragraph";
import { languages, type Language } from "../profile/profile";
import type { Briefing } from "../recognise/briefing";
import { LanguageWords } from "./language-words";
import { onceFor } from "./once-for";
import { smallWords } from "./small-words";
import { surveyOf } from "./text-survey";

/** So many more small words of another language than of the paper's own, and a paragraph is in the other. */
const clearLead = 3;

/** Made when a document is first asked. */
let words: LanguageWords | null = null;

const likeliest = (paragraph: Paragraph, model: DocumentModel, own: Language): Language => {
  const found = (words ??= new LanguageWords(smallWords)).countIn(paragraph, surveyOf(model));
  const best = languages.reduce((most, language) => (found[language] > found[most] ? language : most));
  return found[best] >= found[own] + clearLead ? best : own;
};

const known = onceFor<Briefing, (Language | undefined)[]>(() => []);

/** The language of one paragraph: the paper's own, unless its small words clearly speak for another. */
export const languageOf = (paragraph: Paragraph, briefing: Briefing): Language =>
  (known(briefing)[paragraph.index] ??= likeliest(paragraph, briefing.model, briefing.language));
