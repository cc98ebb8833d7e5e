import type { topicNotSpokenTo } from "../../../rules/speaking/topic-not-spoken-to";
import type { RuleWords } from "../rule-words";

export const topicNotSpokenToWords: RuleWords<typeof topicNotSpokenTo> = {
  en: {
    name: "topics that nothing is said on",
    why: "When the topic comes up, whoever speaks from the paper has nothing to say.",
    messages: {
      silent: {
        what: "No speaking point and no line to take is about the topic “{quote}”.",
        how: "Add a point on it, or take the topic out.",
      },
    },
    options: { fewest: "How many telling words a topic must have to be looked for." },
  },
  fr: {
    name: "sujets sur lesquels rien n’est dit",
    why: "Quand le sujet viendra, l’orateur n’aura rien à dire.",
    messages: {
      silent: {
        what: "Ni les éléments d’intervention ni la ligne à tenir ne parlent du sujet « {quote} ».",
        how: "Ajoutez un point à ce sujet, ou retirez le sujet.",
      },
    },
    options: { fewest: "Combien de mots parlants un sujet doit avoir pour être cherché." },
  },
  de: {
    name: "Themen, zu denen nichts gesagt wird",
    why: "Kommt das Thema zur Sprache, steht nichts da, was man sagen könnte.",
    messages: {
      silent: {
        what: "Kein Sprechpunkt und keine Linie handelt vom Thema „{quote}“.",
        how: "Ergänzen Sie einen Punkt dazu, oder streichen Sie das Thema.",
      },
    },
    options: { fewest: "Wie viele bezeichnende Wörter ein Thema haben muss, damit es gesucht wird." },
  },
};
