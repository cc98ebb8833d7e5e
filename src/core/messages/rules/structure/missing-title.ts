import type { missingTitle } from "../../../rules/structure/missing-title";
import type { RuleWords } from "../rule-words";

export const missingTitleWords: RuleWords<typeof missingTitle> = {
  en: {
    name: "title",
    why: "The reader carries a folder full of papers; the first line says which meeting this one is for.",
    messages: {
      missing: {
        what: "The title line is missing.",
        how: "Insert it at the top and say whom the meeting is with.",
      },
    },
  },
  fr: {
    name: "titre",
    why: "Le lecteur emporte toute une pile de notes : la première ligne dit pour quelle réunion est celle-ci.",
    messages: {
      missing: {
        what: "Le titre manque.",
        how: "Insérez-le en tête et indiquez avec qui a lieu la réunion.",
      },
    },
  },
  de: {
    name: "Titel",
    why: "Wer einen Stapel Unterlagen mitnimmt, muss an der ersten Zeile sehen, zu welchem Gespräch diese gehört.",
    messages: {
      missing: {
        what: "Die Titelzeile fehlt.",
        how: "Fügen Sie sie ganz oben ein und nennen Sie den Gesprächspartner.",
      },
    },
  },
};
