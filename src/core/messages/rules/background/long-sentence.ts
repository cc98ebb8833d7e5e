import type { longSentence } from "../../../rules/background/long-sentence";
import type { RuleWords } from "../rule-words";

export const longSentenceWords: RuleWords<typeof longSentence> = {
  en: {
    name: "long sentences",
    why: "A long sentence has to be read twice, and in the car nobody reads twice.",
    messages: {
      long: {
        what: {
          by: "count",
          one: "{count} sentence is longer than {most} words: {words}.",
          other: "{count} sentences are longer than {most} words, the longest has {words}.",
        },
        how: "Make two of one, or a list.",
      },
    },
    options: { mostWords: "How many words a sentence that is read may have." },
  },
  fr: {
    name: "phrases longues",
    why: "Une longue phrase doit être lue deux fois, et en voiture personne ne lit deux fois.",
    messages: {
      long: {
        what: {
          by: "count",
          one: "{count} phrase dépasse {most} mots : elle en a {words}.",
          other: "{count} phrases dépassent {most} mots, la plus longue en a {words}.",
        },
        how: "Faites-en deux, ou une liste.",
      },
    },
    options: { mostWords: "Combien de mots peut avoir une phrase qui est lue." },
  },
  de: {
    name: "lange Sätze",
    why: "Einen langen Satz muss man zweimal lesen, und im Auto liest niemand zweimal.",
    messages: {
      long: {
        what: {
          by: "count",
          one: "{count} Satz hat mehr als {most} Wörter, nämlich {words}.",
          other: "{count} Sätze haben mehr als {most} Wörter, der längste {words}.",
        },
        how: "Machen Sie zwei daraus, oder eine Liste.",
      },
    },
    options: { mostWords: "Wie viele Wörter ein Satz haben darf, der gelesen wird." },
  },
};
