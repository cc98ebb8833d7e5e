import type { timeOrder } from "../../../rules/background/time-order";
import type { RuleWords } from "../rule-words";

export const timeOrderWords: RuleWords<typeof timeOrder> = {
  en: {
    name: "beginning before end",
    why: "A meeting that ends before it begins has one figure mistyped, and nobody knows which.",
    messages: {
      hours: { what: "The meeting ends before it begins: “{quote}”.", how: "Correct one of the two hours." },
      days: { what: "The last day is not after the first: “{quote}”.", how: "Correct one of the two days." },
    },
  },
  fr: {
    name: "début avant la fin",
    why: "Une réunion qui finit avant de commencer cache un chiffre faux, et nul ne sait lequel.",
    messages: {
      hours: { what: "La réunion finit avant de commencer : « {quote} ».", how: "Corrigez l’une des deux heures." },
      days: { what: "Le dernier jour ne suit pas le premier : « {quote} ».", how: "Corrigez l’un des deux jours." },
    },
  },
  de: {
    name: "Beginn vor dem Ende",
    why: "Endet ein Treffen vor seinem Beginn, ist eine Zahl vertippt, und niemand weiß welche.",
    messages: {
      hours: {
        what: "Das Treffen endet, bevor es beginnt: „{quote}“.",
        how: "Berichtigen Sie eine der beiden Uhrzeiten.",
      },
      days: {
        what: "Der letzte Tag liegt nicht nach dem ersten: „{quote}“.",
        how: "Berichtigen Sie einen der beiden Tage.",
      },
    },
  },
};
