import type { subheadings } from "../../../rules/background/subheadings";
import type { RuleWords } from "../rule-words";

export const subheadingsWords: RuleWords<typeof subheadings> = {
  en: {
    name: "the division of a long background",
    why: "Whoever looks for one fact while the meeting goes on needs to see where it stands.",
    messages: {
      none: {
        what: "“{section}” has {words} words and nothing to find one’s way by.",
        how: "Put a subheading above each matter, or make lists.",
      },
    },
    options: { fromWords: "From how many words on a background is to be divided." },
  },
  fr: {
    name: "intertitres du contexte",
    why: "Qui cherche un fait pendant la réunion doit voir où il se trouve.",
    messages: {
      none: {
        what: "« {section} » compte {words} mots et n’offre aucun repère.",
        how: "Mettez un intertitre à chaque sujet, ou faites des listes.",
      },
    },
    options: { fromWords: "À partir de combien de mots un contexte doit être divisé." },
  },
  de: {
    name: "Zwischentitel im Hintergrund",
    why: "Wer im Gespräch nach einer Angabe sucht, muss sehen, wo sie steht.",
    messages: {
      none: {
        what: "„{section}“ hat {words} Wörter und nichts, woran man sich zurechtfindet.",
        how: "Setzen Sie über jede Sache einen Zwischentitel, oder bilden Sie Listen.",
      },
    },
    options: { fromWords: "Ab wie vielen Wörtern ein Hintergrund gegliedert sein soll." },
  },
};
