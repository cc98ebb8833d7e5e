import type { emptyItem } from "../../../rules/structure/empty-item";
import type { RuleWords } from "../rule-words";

export const emptyItemWords: RuleWords<typeof emptyItem> = {
  en: {
    name: "empty list items",
    why: "A bullet with nothing behind it makes the reader wonder what has been lost.",
    messages: {
      empty: {
        what: "There is an empty bullet under “{section}”.",
        how: "Write what is missing, or delete the bullet.",
      },
      stub: {
        what: "Under “{section}” a bullet says only “{quote}”.",
        how: "Finish it, or delete it.",
      },
    },
  },
  fr: {
    name: "puces vides",
    why: "Une puce sans rien derrière fait craindre au lecteur qu’il manque quelque chose.",
    messages: {
      empty: {
        what: "Il y a une puce vide sous « {section} ».",
        how: "Écrivez ce qui manque, ou supprimez la puce.",
      },
      stub: {
        what: "Sous « {section} », une puce ne dit que « {quote} ».",
        how: "Terminez-la, ou supprimez-la.",
      },
    },
  },
  de: {
    name: "leere Aufzählungspunkte",
    why: "Ein Aufzählungszeichen ohne Text lässt fragen, was hier verloren gegangen ist.",
    messages: {
      empty: {
        what: "Unter „{section}“ steht ein leerer Aufzählungspunkt.",
        how: "Schreiben Sie, was fehlt, oder löschen Sie ihn.",
      },
      stub: {
        what: "Unter „{section}“ sagt ein Aufzählungspunkt nur „{quote}“.",
        how: "Führen Sie ihn zu Ende, oder löschen Sie ihn.",
      },
    },
  },
};
