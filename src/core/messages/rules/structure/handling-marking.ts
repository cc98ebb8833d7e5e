import type { handlingMarking } from "../../../rules/structure/handling-marking";
import type { RuleWords } from "../rule-words";

export const handlingMarkingWords: RuleWords<typeof handlingMarking> = {
  en: {
    name: "handling marking",
    why: "Whoever holds the paper must see who may read it.",
    messages: {
      missing: {
        what: "The paper does not say who may read it.",
        how: "Write the marking that your house uses at the top.",
      },
    },
    options: {
      markings: "The markings of the house. One of them must stand on a line of its own or in brackets.",
    },
  },
  fr: {
    name: "mention de diffusion",
    why: "Qui tient la note doit voir qui peut la lire.",
    messages: {
      missing: {
        what: "La note ne dit pas qui peut la lire.",
        how: "Portez en tête la mention en usage dans votre service.",
      },
    },
    options: {
      markings: "Les mentions en usage. L’une d’elles doit figurer seule sur une ligne ou entre parenthèses.",
    },
  },
  de: {
    name: "Vermerk zur Weitergabe",
    why: "Wer das Papier in der Hand hat, muss sehen, wer es lesen darf.",
    messages: {
      missing: {
        what: "Das Papier sagt nicht, wer es lesen darf.",
        how: "Schreiben Sie den Vermerk Ihres Hauses an den Anfang.",
      },
    },
    options: {
      markings: "Die Vermerke des Hauses. Einer davon muss auf einer eigenen Zeile oder in Klammern stehen.",
    },
  },
};
