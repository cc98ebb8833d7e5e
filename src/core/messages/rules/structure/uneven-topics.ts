import type { unevenTopics } from "../../../rules/structure/uneven-topics";
import type { RuleWords } from "../rule-words";

export const unevenTopicsWords: RuleWords<typeof unevenTopics> = {
  en: {
    name: "topics written alike",
    why: "Items that are written alike read as one list.",
    messages: {
      stop: {
        what: "Some topics end in a full stop, others do not: “{quote}”.",
        how: "End all of them in a full stop, or none.",
      },
      capital: {
        what: "Some topics begin with a capital, others do not: “{quote}”.",
        how: "Begin all of them with a capital, or none.",
      },
    },
  },
  fr: {
    name: "écriture des sujets",
    why: "Des points écrits de la même façon se lisent comme une seule liste.",
    messages: {
      stop: {
        what: "Certains sujets se terminent par un point, d’autres non : « {quote} ».",
        how: "Mettez un point à tous, ou à aucun.",
      },
      capital: {
        what: "Certains sujets commencent par une majuscule, d’autres non : « {quote} ».",
        how: "Mettez une majuscule à tous, ou à aucun.",
      },
    },
  },
  de: {
    name: "Schreibung der Themen",
    why: "Was gleich geschrieben ist, liest sich als eine Liste.",
    messages: {
      stop: {
        what: "Manche Themen enden mit einem Punkt, andere nicht: „{quote}“.",
        how: "Setzen Sie ihn überall oder nirgends.",
      },
      capital: {
        what: "Manche Themen beginnen groß, andere nicht: „{quote}“.",
        how: "Beginnen Sie alle groß oder keines.",
      },
    },
  },
};
