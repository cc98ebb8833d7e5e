import type { misspeltHeading } from "../../../rules/structure/misspelt-heading";
import type { RuleWords } from "../rule-words";

export const misspeltHeadingWords: RuleWords<typeof misspeltHeading> = {
  en: {
    name: "spelling of the headings",
    why: "A heading written as always is found at a glance, by the reader and by a search.",
    messages: {
      typo: {
        what: "The heading “{quote}” looks like a slip for “{wording}”.",
        how: "Correct the heading.",
      },
      otherLanguage: {
        what: "The heading “{quote}” is not in the language of the paper.",
        how: "If that is not on purpose, call it “{wording}”.",
      },
    },
  },
  fr: {
    name: "orthographe des intertitres",
    why: "Un intertitre libellé comme toujours se repère d’un coup d’œil, et se retrouve par une recherche.",
    messages: {
      typo: {
        what: "L’intertitre « {quote} » ressemble à une coquille pour « {wording} ».",
        how: "Corrigez l’intertitre.",
      },
      otherLanguage: {
        what: "L’intertitre « {quote} » n’est pas dans la langue de la note.",
        how: "Si ce n’est pas voulu, écrivez « {wording} ».",
      },
    },
  },
  de: {
    name: "Schreibweise der Überschriften",
    why: "Eine Überschrift, die immer gleich lautet, fällt sofort ins Auge und lässt sich suchen.",
    messages: {
      typo: {
        what: "Die Überschrift „{quote}“ sieht nach einem Tippfehler für „{wording}“ aus.",
        how: "Berichtigen Sie die Überschrift.",
      },
      otherLanguage: {
        what: "Die Überschrift „{quote}“ ist nicht in der Sprache der Unterlage.",
        how: "Wenn das keine Absicht ist, nennen Sie sie „{wording}“.",
      },
    },
  },
};
