import type { sectionOrder } from "../../../rules/structure/section-order";
import type { RuleWords } from "../rule-words";

export const sectionOrderWords: RuleWords<typeof sectionOrder> = {
  en: {
    name: "order of the sections",
    why: "The reader knows the order by heart and turns to the right page without looking.",
    messages: {
      belongsAfter: {
        what: "“{section}” belongs after “{neighbour}”.",
        how: "Move it there with everything that is in it.",
      },
      belongsBefore: {
        what: "“{section}” belongs before “{neighbour}”.",
        how: "Move it there with everything that is in it.",
      },
    },
  },
  fr: {
    name: "ordre des rubriques",
    why: "Le lecteur connaît l’ordre par cœur et ouvre la note à la bonne page sans chercher.",
    messages: {
      belongsAfter: {
        what: "La rubrique « {section} » vient après « {neighbour} ».",
        how: "Déplacez-la avec tout ce qu’elle contient.",
      },
      belongsBefore: {
        what: "La rubrique « {section} » vient avant « {neighbour} ».",
        how: "Déplacez-la avec tout ce qu’elle contient.",
      },
    },
  },
  de: {
    name: "Reihenfolge der Abschnitte",
    why: "Wer die Reihenfolge kennt, schlägt ohne Suchen die richtige Seite auf.",
    messages: {
      belongsAfter: {
        what: "Der Abschnitt „{section}“ gehört hinter „{neighbour}“.",
        how: "Verschieben Sie ihn mit allem, was darin steht.",
      },
      belongsBefore: {
        what: "Der Abschnitt „{section}“ gehört vor „{neighbour}“.",
        how: "Verschieben Sie ihn mit allem, was darin steht.",
      },
    },
  },
};
