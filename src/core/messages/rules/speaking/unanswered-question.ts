import type { unansweredQuestion } from "../../../rules/speaking/unanswered-question";
import type { RuleWords } from "../rule-words";

export const unansweredQuestionWords: RuleWords<typeof unansweredQuestion> = {
  en: {
    name: "questions without an answer",
    why: "A question that was foreseen and not answered is worse than one that nobody thought of.",
    messages: {
      unanswered: { what: "There is no answer to “{quote}”.", how: "Write the answer below it." },
    },
  },
  fr: {
    name: "questions sans réponse",
    why: "Une question prévue et restée sans réponse est pire qu’une question à laquelle personne n’a pensé.",
    messages: {
      unanswered: { what: "Il n’y a pas de réponse à « {quote} ».", how: "Écrivez la réponse en dessous." },
    },
  },
  de: {
    name: "Fragen ohne Antwort",
    why: "Eine Frage, die man kommen sah und nicht beantwortet hat, ist schlimmer als eine, an die niemand dachte.",
    messages: {
      unanswered: { what: "Auf „{quote}“ gibt es keine Antwort.", how: "Schreiben Sie die Antwort darunter." },
    },
  },
};
