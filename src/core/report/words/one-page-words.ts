import type { Catalogue } from "../../messages/format";
import type { Localised } from "../../profile/profile";
import type { SectionState } from "../../recognise/briefing";

export type OnePageWord =
  | "untitled"
  | "asOf"
  | "parts"
  | "part"
  | "state"
  | "words"
  | "total"
  | "speaking"
  | "speakingOf"
  | "left"
  | "nothingLeft"
  | "more"
  | "accepted"
  | "nothingAccepted"
  | "checkMark";

interface OnePageWords {
  readonly says: Catalogue<OnePageWord>;
  readonly states: Catalogue<SectionState>;
}

/** What stands on the page about one paper, around the paper's own words. */
export const onePageWords: Localised<OnePageWords> = {
  en: {
    says: {
      untitled: "A paper without a title",
      asOf: "As it stood on {day} at {time}",
      parts: "The parts",
      part: "Part",
      state: "State",
      words: "Words",
      total: "The whole paper",
      speaking: "The points take about {spoken} min to say.",
      speakingOf: "The points take about {spoken} of {meeting} min.",
      left: "What is left to do",
      nothingLeft: "Nothing.",
      more: { by: "count", one: "and {count} more", other: "and {count} more" },
      accepted: "What was accepted",
      nothingAccepted: "Nothing.",
      checkMark: "A check mark says what was checked. It is not a signature.",
    },
    states: {
      filled: "Filled",
      empty: "Empty",
      placeholder: "To be written",
      missing: "Missing",
      misplaced: "In the wrong place",
      twice: "More than once",
    },
  },
  fr: {
    says: {
      untitled: "Document sans titre",
      asOf: "État au {day} à {time}",
      parts: "Les rubriques",
      part: "Rubrique",
      state: "État",
      words: "Mots",
      total: "L’ensemble",
      speaking: "Dire les points prend environ {spoken} min.",
      speakingOf: "Dire les points prend environ {spoken} min sur {meeting}.",
      left: "Ce qui reste à faire",
      nothingLeft: "Rien.",
      more: { by: "count", one: "et {count} autre", other: "et {count} autres" },
      accepted: "Ce qui a été accepté",
      nothingAccepted: "Rien.",
      checkMark: "La marque de vérification dit ce qui a été vérifié. Ce n’est pas une signature.",
    },
    states: {
      filled: "Remplie",
      empty: "Vide",
      placeholder: "À rédiger",
      missing: "Absente",
      misplaced: "Mal placée",
      twice: "En double",
    },
  },
  de: {
    says: {
      untitled: "Ein Papier ohne Titel",
      asOf: "Stand vom {day}, {time} Uhr",
      parts: "Die Abschnitte",
      part: "Abschnitt",
      state: "Zustand",
      words: "Wörter",
      total: "Das ganze Papier",
      speaking: "Die Punkte zu sagen dauert etwa {spoken} Min.",
      speakingOf: "Die Punkte zu sagen dauert etwa {spoken} von {meeting} Min.",
      left: "Was noch zu tun ist",
      nothingLeft: "Nichts.",
      more: { by: "count", one: "und {count} weiteres", other: "und {count} weitere" },
      accepted: "Was hingenommen wurde",
      nothingAccepted: "Nichts.",
      checkMark: "Der Prüfvermerk sagt, was geprüft wurde. Er ist keine Unterschrift.",
    },
    states: {
      filled: "Ausgefüllt",
      empty: "Leer",
      placeholder: "Noch zu schreiben",
      missing: "Fehlt",
      misplaced: "An falscher Stelle",
      twice: "Mehrfach",
    },
  },
};
