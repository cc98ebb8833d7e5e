import type { unspeakable } from "../../../rules/speaking/unspeakable";
import type { RuleWords } from "../rule-words";

export const unspeakableWords: RuleWords<typeof unspeakable> = {
  en: {
    name: "what cannot be said aloud",
    why: "An address or a number of a document makes the speaker stop, and nobody remembers it.",
    messages: {
      unsayable: {
        what: {
          by: "count",
          one: "“{quote}” cannot be said aloud.",
          other: "“{quote}” and other words of the points cannot be said aloud ({count} in all).",
        },
        how: "Say it in plain words, and leave addresses, numbers and remarks in brackets to the background.",
      },
    },
    options: { bracket: "From how many words on a remark in brackets is too long to be said." },
  },
  fr: {
    name: "ce qui ne se dit pas à voix haute",
    why: "Une adresse ou un numéro de document arrête l’orateur, et personne ne les retient.",
    messages: {
      unsayable: {
        what: {
          by: "count",
          one: "« {quote} » ne se dit pas à voix haute.",
          other: "« {quote} » et d’autres mots des points ne se disent pas à voix haute ({count} en tout).",
        },
        how: "Dites-le en mots simples, et laissez adresses, numéros et remarques entre parenthèses au contexte.",
      },
    },
    options: { bracket: "À partir de combien de mots une parenthèse est trop longue à dire." },
  },
  de: {
    name: "was sich nicht aussprechen lässt",
    why: "Eine Adresse oder die Nummer eines Dokuments bringt ins Stocken, und niemand merkt sie sich.",
    messages: {
      unsayable: {
        what: {
          by: "count",
          one: "„{quote}“ lässt sich nicht aussprechen.",
          other: "„{quote}“ und anderes in den Punkten lässt sich nicht aussprechen (insgesamt {count} Stellen).",
        },
        how: "Sagen Sie es in einfachen Worten, und lassen Sie Adressen, Nummern und Klammern im Hintergrund.",
      },
    },
    options: { bracket: "Ab wie vielen Wörtern eine Klammer zu lang ist, um gesagt zu werden." },
  },
};
