import type { annexNotMentioned } from "../../../rules/sending/annex-not-mentioned";
import type { RuleWords } from "../rule-words";

export const annexNotMentionedWords: RuleWords<typeof annexNotMentioned> = {
  en: {
    name: "annexes that nobody mentions",
    why: "Nobody turns to an annex that the text does not mention.",
    messages: {
      unmentioned: { what: "The text does not mention “{quote}”.", how: "Say where it matters, or leave it out." },
    },
  },
  fr: {
    name: "annexes sans renvoi",
    why: "Personne n’ouvre une annexe dont le texte ne parle pas.",
    messages: {
      unmentioned: { what: "Le texte ne renvoie pas à « {quote} ».", how: "Dites où elle importe, ou retirez-la." },
    },
  },
  de: {
    name: "Anlagen ohne Verweis",
    why: "Niemand schlägt eine Anlage auf, von der im Text nicht die Rede ist.",
    messages: {
      unmentioned: {
        what: "Der Text erwähnt „{quote}“ nicht.",
        how: "Sagen Sie, wozu sie dient, oder lassen Sie sie weg.",
      },
    },
  },
};
