import type { Briefing, Language } from "../../src/core";
import { briefingOf, partsOf } from "./briefing";
import { paragraphs } from "./document";

const headings: Readonly<Record<Language, readonly [string, string]>> = {
  en: ["Speaking points", "Background"],
  fr: ["Éléments d'intervention", "Contexte"],
  de: ["Sprechpunkte", "Hintergrund"],
};

/** A whole briefing with these speaking points and this background; see `paragraphs` for the notation. */
export const saying = (points: string, background: string, language: Language = "en"): Briefing => {
  const [said, told] = headings[language];
  return briefingOf(
    [
      ...partsOf("title dateLine topics participants lineToTake", language),
      ...paragraphs(`## ${said}\n${points}\n## ${told}\n${background}`),
    ],
    language,
  );
};
