import type { Paragraph } from "../document/paragraph";
import { languages, type Language } from "../profile/profile";
import type { Briefing } from "../recognise/briefing";
import { LanguageWords } from "./language-words";
import { onceFor } from "./once-for";
import { smallWords } from "./small-words";
import { surveyOf, type Survey } from "./text-survey";

/** So many more small words of another language than of the paper's own, and a paragraph is in the other. */
const clearLead = 3;

/** Made when a document is first asked. */
let words: LanguageWords | null = null;

/** What is known of the languages of a paper: its survey, and by the index of a paragraph what has been found out. */
interface Known {
  readonly survey: Survey;
  readonly languages: (Language | undefined)[];
}

const known = onceFor(({ model }: Briefing): Known => ({ survey: surveyOf(model), languages: [] }));

const likeliest = (paragraph: Paragraph, survey: Survey, own: Language): Language => {
  const found = (words ??= new LanguageWords(smallWords)).countIn(paragraph, survey);
  const best = languages.reduce((most, language) => (found[language] > found[most] ? language : most));
  return found[best] >= found[own] + clearLead ? best : own;
};

/** The language of one paragraph: the paper's own, unless its small words clearly speak for another. */
export const languageOf = (paragraph: Paragraph, briefing: Briefing): Language => {
  const { languages: found, survey } = known(briefing);
  return (found[paragraph.index] ??= likeliest(paragraph, survey, briefing.language));
};
