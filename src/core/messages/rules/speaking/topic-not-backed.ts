import type { topicNotBacked } from "../../../rules/speaking/topic-not-backed";
import type { RuleWords } from "../rule-words";

export const topicNotBackedWords: RuleWords<typeof topicNotBacked> = {
  en: {
    name: "topics without background",
    why: "Who is asked a second question on the topic has nothing to turn to.",
    messages: {
      unbacked: {
        what: "The background says nothing on the topic “{quote}”.",
        how: "Add the facts on it, or take the topic out.",
      },
    },
    options: { fewest: "How many telling words a topic must have to be looked for." },
  },
  fr: {
    name: "sujets sans contexte",
    why: "À la deuxième question sur ce sujet, il n’y aura rien à consulter.",
    messages: {
      unbacked: {
        what: "Le contexte ne dit rien du sujet « {quote} ».",
        how: "Ajoutez les faits qui s’y rapportent, ou retirez le sujet.",
      },
    },
    options: { fewest: "Combien de mots parlants un sujet doit avoir pour être cherché." },
  },
  de: {
    name: "Themen ohne Hintergrund",
    why: "Bei der zweiten Frage zu diesem Thema gibt es nichts, worin man nachsehen könnte.",
    messages: {
      unbacked: {
        what: "Der Hintergrund sagt nichts zum Thema „{quote}“.",
        how: "Ergänzen Sie die Fakten dazu, oder streichen Sie das Thema.",
      },
    },
    options: { fewest: "Wie viele bezeichnende Wörter ein Thema haben muss, damit es gesucht wird." },
  },
};
