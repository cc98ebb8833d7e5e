import { languages, type Language } from "../../profile/profile";
import type { Briefing } from "../../recognise/briefing";
import { languageOf } from "../../text/language-of";
import { defineRule } from "../rule";
import { reportTogether } from "./slips";
import { runningTextIn, type Written } from "./written";

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

const traceOf = (wanted: readonly Language[]): RegExp =>
  new RegExp(` (?:${wanted.flatMap((language) => everyday[language].map((word) => word.trim())).join("|")}) `);

/** Any of those of the two other languages, in one look: most paragraphs have none. */
const tracesOfOthers: Readonly<Record<Language, RegExp>> = {
  en: traceOf(["fr", "de"]),
  fr: traceOf(["en", "de"]),
  de: traceOf(["en", "fr"]),
};

const isClearly = (text: string, language: Language): boolean => {
  let found = 0;
  for (const word of everyday[language]) if (text.includes(word)) found += 1;
  return found > 1;
};

const isQuoted = (text: string): boolean => /^\s*["“„«‘]/.test(text);

const isForeign = ({ paragraph }: Written, briefing: Briefing): boolean => {
  const { text } = paragraph;
  if (!tracesOfOthers[briefing.language].test(text) || isClearly(text, briefing.language)) return false;
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
    const long = runningTextIn(briefing).filter(({ paragraph }) => paragraph.text.length >= shortest);
    const foreign = long.filter((written) => isForeign(written, briefing));
    if (foreign.length * bilingual > long.length) return [];
    const places = foreign.map((written) => ({ written, from: written.from, to: written.paragraph.text.length }));
    return reportTogether("foreign", places, { quote: foreign[0]?.paragraph.text ?? "" }, []);
  },
});
