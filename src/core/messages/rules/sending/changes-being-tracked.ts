import type { changesBeingTracked } from "../../../rules/sending/changes-being-tracked";
import type { RuleWords } from "../rule-words";

export const changesBeingTrackedWords: RuleWords<typeof changesBeingTracked> = {
  en: {
    name: "change tracking",
    why: "What is written now stays visible as a change, with a name beside it.",
    messages: {
      tracking: {
        what: "Changes are being tracked, and Word does not tell Briefline which are left.",
        how: "Look under Review before the paper leaves: accept or reject what is there.",
      },
    },
  },
  fr: {
    name: "suivi des modifications",
    why: "Ce qui s’écrit maintenant reste visible comme modification, avec un nom à côté.",
    messages: {
      tracking: {
        what: "Le suivi des modifications est actif, et Word ne dit pas à Briefline lesquelles restent.",
        how: "Regardez sous Révision avant l’envoi : acceptez ou refusez ce qui s’y trouve.",
      },
    },
  },
  de: {
    name: "Änderungen nachverfolgen",
    why: "Was jetzt geschrieben wird, bleibt als Änderung sichtbar, mit einem Namen daneben.",
    messages: {
      tracking: {
        what: "Änderungen werden nachverfolgt, und Word sagt Briefline nicht, welche noch offen sind.",
        how: "Sehen Sie vor dem Versand unter Überprüfen nach: Nehmen Sie an oder lehnen Sie ab, was dort steht.",
      },
    },
  },
};
