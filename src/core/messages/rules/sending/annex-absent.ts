import type { annexAbsent } from "../../../rules/sending/annex-absent";
import type { RuleWords } from "../rule-words";

export const annexAbsentWords: RuleWords<typeof annexAbsent> = {
  en: {
    name: "annexes that are missing",
    why: "The reader who turns to an annex in the car and finds none has no time to ask for it.",
    messages: {
      absent: {
        what: "The paper says “{quote}”, but has no annex.",
        how: "Attach it and list it under “Annexes”, or take the reference out.",
      },
    },
  },
  fr: {
    name: "annexes manquantes",
    why: "Le lecteur qui cherche une annexe en voiture et n’en trouve pas n’a pas le temps de la demander.",
    messages: {
      absent: {
        what: "La note dit « {quote} », mais n’a pas d’annexe.",
        how: "Joignez-la et citez-la sous « Annexes », ou retirez le renvoi.",
      },
    },
  },
  de: {
    name: "fehlende Anlagen",
    why: "Wer im Auto eine Anlage aufschlagen will und keine findet, hat keine Zeit, danach zu fragen.",
    messages: {
      absent: {
        what: "Im Papier steht „{quote}“, aber es hat keine Anlage.",
        how: "Fügen Sie sie bei und nennen Sie sie unter „Anlagen“, oder streichen Sie den Verweis.",
      },
    },
  },
};
