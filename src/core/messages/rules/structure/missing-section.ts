import type { missingSection } from "../../../rules/structure/missing-section";
import type { RuleWords } from "../rule-words";

export const missingSectionWords: RuleWords<typeof missingSection> = {
  en: {
    name: "missing sections",
    why: "Every briefing has the same sections, so that the reader finds each of them without looking for it.",
    messages: {
      missing: {
        what: "“{section}” is missing.",
        how: "Insert it where it belongs, then write over the prompt.",
      },
      tooFew: {
        what: "“{section}” stands in the paper {count} of {least} times.",
        how: "Insert what is lacking, then write over the prompt.",
      },
    },
  },
  fr: {
    name: "rubriques manquantes",
    why: "Toutes les notes ont les mêmes rubriques : le lecteur trouve chacune sans la chercher.",
    messages: {
      missing: {
        what: "La rubrique « {section} » manque.",
        how: "Insérez-la à sa place, puis remplacez la consigne par votre texte.",
      },
      tooFew: {
        what: "La rubrique « {section} » figure {count} fois dans la note, au lieu de {least}.",
        how: "Insérez ce qui manque, puis remplacez la consigne par votre texte.",
      },
    },
  },
  de: {
    name: "fehlende Abschnitte",
    why: "Jede Unterlage hat dieselben Abschnitte, damit man jeden findet, ohne ihn zu suchen.",
    messages: {
      missing: {
        what: "Der Abschnitt „{section}“ fehlt.",
        how: "Fügen Sie ihn an seiner Stelle ein und überschreiben Sie dann den Platzhalter.",
      },
      tooFew: {
        what: "Den Abschnitt „{section}“ gibt es {count}-mal statt {least}-mal.",
        how: "Fügen Sie ein, was fehlt, und überschreiben Sie dann den Platzhalter.",
      },
    },
  },
};
