import type { defensivePoint } from "../../../rules/speaking/defensive-point";
import type { RuleWords } from "../rule-words";

export const defensivePointWords: RuleWords<typeof defensivePoint> = {
  en: {
    name: "defensive points among the others",
    why: "What is meant only for a question is said unasked when it stands among the points.",
    messages: {
      defensive: { what: "A point is meant only for a question: “{quote}”.", how: "Move it to the defensives." },
    },
  },
  fr: {
    name: "points défensifs parmi les autres",
    why: "Ce qui n’est prévu que pour une question sera dit sans elle s’il figure parmi les points.",
    messages: {
      defensive: {
        what: "Un point n’est prévu que pour une question : « {quote} ».",
        how: "Déplacez-le vers les éléments défensifs.",
      },
    },
  },
  de: {
    name: "reaktive Punkte unter den anderen",
    why: "Was nur auf eine Frage hin gesagt werden soll, wird ungefragt gesagt, wenn es unter den Punkten steht.",
    messages: {
      defensive: {
        what: "Ein Punkt ist nur für den Fall einer Frage gedacht: „{quote}“.",
        how: "Verschieben Sie ihn zu den reaktiven Punkten.",
      },
    },
  },
};
