import type { strayLine } from "../../../rules/structure/stray-line";
import type { RuleWords } from "../rule-words";

export const strayLineWords: RuleWords<typeof strayLine> = {
  en: {
    name: "stray lines in lists",
    why: "A lone line among the names or below a list looks like something that was left behind.",
    messages: {
      stray: {
        what: "“{quote}” under “{section}” is neither a person, nor a side, nor an item.",
        how: "Make it what it was meant to be, or delete it.",
      },
    },
  },
  fr: {
    name: "lignes égarées dans les listes",
    why: "Une ligne isolée parmi les noms ou sous une liste a l’air d’un reste oublié.",
    messages: {
      stray: {
        what: "« {quote} », sous « {section} », n’est ni une personne, ni une délégation, ni un point.",
        how: "Faites-en ce qu’elle devait être, ou supprimez-la.",
      },
    },
  },
  de: {
    name: "verirrte Zeilen in Listen",
    why: "Eine einzelne Zeile zwischen den Namen oder unter einer Liste sieht nach einem vergessenen Rest aus.",
    messages: {
      stray: {
        what: "„{quote}“ unter „{section}“ ist weder eine Person noch eine Seite noch ein Punkt.",
        how: "Machen Sie daraus, was es sein sollte, oder löschen Sie die Zeile.",
      },
    },
  },
};
