import type { spaceBeforePunctuation } from "../../../rules/language/space-before-punctuation";
import type { RuleWords } from "../rule-words";

export const spaceBeforePunctuationWords: RuleWords<typeof spaceBeforePunctuation> = {
  en: {
    name: "spaces before punctuation",
    why: "A comma or full stop on its own can slip to the next line, and the eye stumbles.",
    messages: {
      space: {
        what: {
          by: "count",
          one: "A space stands before “{quote}”.",
          other: "A space stands before a punctuation mark in {count} places, the first before “{quote}”.",
        },
        how: "Put the mark directly behind the word.",
      },
    },
  },
  fr: {
    name: "espaces avant la ponctuation",
    why: "Une virgule ou un point isolé peut passer à la ligne, et l’œil trébuche.",
    messages: {
      space: {
        what: {
          by: "count",
          one: "Il y a une espace avant « {quote} ».",
          other: "Il y a une espace de trop avant un signe à {count} endroits, d’abord avant « {quote} ».",
        },
        how: "Placez le signe juste après le mot.",
      },
    },
  },
  de: {
    name: "Leerzeichen vor Satzzeichen",
    why: "Ein Komma oder Punkt, der allein steht, rutscht leicht in die nächste Zeile, und das Auge stolpert.",
    messages: {
      space: {
        what: {
          by: "count",
          one: "Vor „{quote}“ steht ein Leerzeichen.",
          other: "An {count} Stellen steht ein Leerzeichen vor einem Satzzeichen, zuerst vor „{quote}“.",
        },
        how: "Setzen Sie das Zeichen direkt hinter das Wort.",
      },
    },
  },
};
