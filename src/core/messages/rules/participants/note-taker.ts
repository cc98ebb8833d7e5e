import type { noteTaker } from "../../../rules/participants/note-taker";
import type { RuleWords } from "../rule-words";

export const noteTakerWords: RuleWords<typeof noteTaker> = {
  en: {
    name: "somebody to take notes",
    why: "If nobody is asked beforehand, nobody takes notes, and the minutes are written from memory.",
    messages: {
      missing: { what: "Nobody is named to take notes.", how: "Add “note-taker” to the function of one of our side." },
    },
  },
  fr: {
    name: "prise de notes",
    why: "Si personne n’en est chargé d’avance, personne ne prend de notes et le compte rendu s’écrit de mémoire.",
    messages: {
      missing: {
        what: "Personne n’est chargé de prendre des notes.",
        how: "Ajoutez « prise de notes » à la fonction de l’un des nôtres.",
      },
    },
  },
  de: {
    name: "Protokoll",
    why: "Wird vorher niemand gebeten, schreibt niemand mit, und das Protokoll entsteht aus dem Gedächtnis.",
    messages: {
      missing: {
        what: "Niemand ist genannt, der Protokoll führt.",
        how: "Ergänzen Sie „Protokoll“ bei der Funktion einer Person unserer Seite.",
      },
    },
  },
};
