import type { wallOfText } from "../../../rules/background/wall-of-text";
import type { RuleWords } from "../rule-words";

export const wallOfTextWords: RuleWords<typeof wallOfText> = {
  en: {
    name: "long paragraphs",
    why: "Nobody finds a fact in a block of text while somebody else is speaking.",
    messages: {
      wall: {
        what: {
          by: "count",
          one: "{count} paragraph is longer than {most} words: {words}.",
          other: "{count} paragraphs are longer than {most} words, the longest has {words}.",
        },
        how: "Divide it where the thought turns.",
      },
    },
    options: { mostWords: "How many words a paragraph may have." },
  },
  fr: {
    name: "paragraphes longs",
    why: "Nul ne trouve un fait dans un bloc de texte pendant qu’un autre parle.",
    messages: {
      wall: {
        what: {
          by: "count",
          one: "{count} paragraphe dépasse {most} mots : il en a {words}.",
          other: "{count} paragraphes dépassent {most} mots, le plus long en a {words}.",
        },
        how: "Coupez là où l’idée change.",
      },
    },
    options: { mostWords: "Combien de mots peut avoir un paragraphe." },
  },
  de: {
    name: "lange Absätze",
    why: "In einem Block aus Text findet niemand etwas, während ein anderer spricht.",
    messages: {
      wall: {
        what: {
          by: "count",
          one: "{count} Absatz hat mehr als {most} Wörter, nämlich {words}.",
          other: "{count} Absätze haben mehr als {most} Wörter, der längste {words}.",
        },
        how: "Teilen Sie ihn, wo der Gedanke wechselt.",
      },
    },
    options: { mostWords: "Wie viele Wörter ein Absatz haben darf." },
  },
};
