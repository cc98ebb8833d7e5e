import type { doubleSpaces } from "../../../rules/language/double-spaces";
import type { RuleWords } from "../rule-words";

export const doubleSpacesWords: RuleWords<typeof doubleSpaces> = {
  en: {
    name: "double spaces",
    why: "A double space shows where something was cut out or pasted in, and shifts the line.",
    messages: {
      doubled: {
        what: { by: "count", one: "There is a double space.", other: "There are {count} double spaces." },
        how: "Leave one space between two words.",
      },
    },
  },
  fr: {
    name: "espaces doubles",
    why: "Une espace double trahit un mot ôté ou collé, et décale la ligne.",
    messages: {
      doubled: {
        what: { by: "count", one: "Il y a une espace double.", other: "Il y a {count} espaces doubles." },
        how: "Laissez une seule espace entre deux mots.",
      },
    },
  },
  de: {
    name: "doppelte Leerzeichen",
    why: "Ein doppeltes Leerzeichen zeigt, wo etwas gestrichen oder eingefügt wurde, und verschiebt die Zeile.",
    messages: {
      doubled: {
        what: {
          by: "count",
          one: "Es gibt ein doppeltes Leerzeichen.",
          other: "Es gibt {count} doppelte Leerzeichen.",
        },
        how: "Lassen Sie ein Leerzeichen zwischen zwei Wörtern.",
      },
    },
  },
};
