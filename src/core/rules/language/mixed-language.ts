import { languages, type Language } from "../../profile/profile";
import type { Briefing } from "../../recognise/briefing";
import { languageOf } from "../../text/language-of";
import { wordTrace, type WordTrace } from "../../text/word-trace";
import { defineRule } from "../rule";
import { reportTogether } from "./slips";
import { holdingWord, runningTextIn, type Written } from "./written";

/** Shorter paragraphs may be a name or a title. */
const shortest = 80;
/** In more than every so many paragraphs it is a paper in two languages. */
const bilingual = 3;

/** Words that hardly a paragraph of the language lacks: who has two of them needs no closer look. */
const everyday: Readonly<Record<Language, readonly string[]>> = {
  en: [" the ", " of ", " and ", " to ", " is "],
  fr: [" de ", " la ", " les ", " et ", " des "],
  de: [" der ", " die ", " und ", " den ", " das "],
};

const traceOf = (wanted: readonly Language[]): WordTrace =>
  wordTrace(...wanted.flatMap((language) => everyday[language]));

/** Any of those of the two other languages: most paragraphs have none. */
const tracesOfOthers: Readonly<Record<Language, WordTrace>> = {
  en: traceOf(["fr", "de"]),
  fr: traceOf(["en", "de"]),
  de: traceOf(["en", "fr"]),
};

const isClearly = (text: string, language: Language): boolean => {
  let found = 0;
  for (const word of everyday[language]) if (text.includes(word)) found += 1;
  return found > 1;
};

const isLong = ({ paragraph }: Written): boolean => paragraph.text.length >= shortest;

const isQuoted = (text: string): boolean => /^\s*["“„«‘]/.test(text);

const isForeign = ({ paragraph }: Written, briefing: Briefing): boolean => {
  const { text } = paragraph;
  if (isClearly(text, briefing.language)) return false;
  const others = languages.filter((language) => language !== briefing.language && isClearly(text, language));
  if (others.length === 0 || isQuoted(text)) return false;
  return others.includes(languageOf(paragraph, briefing));
};

/** The paper is in one language. What is quoted may be in another, and a paper in two languages is meant to be. */
export const mixedLanguage = defineRule({
  id: "mixed-language",
  family: "language",
  severity: "info",
  messages: ["foreign"],
  check: (briefing) => {
    const all = runningTextIn(briefing);
    const foreign = holdingWord(all, tracesOfOthers[briefing.language], briefing).filter(
      (written) => isLong(written) && isForeign(written, briefing),
    );
    if (foreign.length === 0 || foreign.length * bilingual > all.filter(isLong).length) return [];
    const places = foreign.map((written) => ({ written, from: written.from, to: written.paragraph.text.length }));
    return reportTogether("foreign", places, { quote: foreign[0]?.paragraph.text ?? "" }, []);
  },
});
