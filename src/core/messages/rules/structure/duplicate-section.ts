import type { duplicateSection } from "../../../rules/structure/duplicate-section";
import type { RuleWords } from "../rule-words";

export const duplicateSectionWords: RuleWords<typeof duplicateSection> = {
  en: {
    name: "sections that stand twice",
    why: "The reader stops at the first one and never sees what stands in the other.",
    messages: {
      bothFilled: {
        what: "“{section}” stands in the paper more than once.",
        how: "Merge them: the text of this one goes under the first, and its heading is deleted.",
      },
      oneEmpty: {
        what: "“{section}” stands in the paper more than once, and here it is empty.",
        how: "Delete the empty one; no text of yours is lost.",
      },
      tooMany: {
        what: "This is one “{section}” too many: {most} may stand in the paper.",
        how: "Bring it together with another one, or delete it.",
      },
    },
  },
  fr: {
    name: "rubriques en double",
    why: "Le lecteur s’arrête à la première et ne voit jamais ce que contient l’autre.",
    messages: {
      bothFilled: {
        what: "La rubrique « {section} » figure plus d’une fois dans la note.",
        how: "Réunissez-les : le texte de celle-ci passe sous la première et son intertitre disparaît.",
      },
      oneEmpty: {
        what: "La rubrique « {section} » figure plus d’une fois dans la note, et ici elle est vide.",
        how: "Supprimez celle qui est vide ; rien de votre texte n’est perdu.",
      },
      tooMany: {
        what: "Cette rubrique « {section} » est de trop : la note peut en avoir {most}.",
        how: "Réunissez-la avec une autre, ou supprimez-la.",
      },
    },
  },
  de: {
    name: "doppelte Abschnitte",
    why: "Gelesen wird der erste; was im anderen steht, sieht niemand.",
    messages: {
      bothFilled: {
        what: "Den Abschnitt „{section}“ gibt es mehr als einmal.",
        how: "Führen Sie beide zusammen: Der Text von hier kommt unter den ersten, diese Überschrift entfällt.",
      },
      oneEmpty: {
        what: "Den Abschnitt „{section}“ gibt es mehr als einmal, und hier ist er leer.",
        how: "Löschen Sie den leeren; von Ihrem Text geht nichts verloren.",
      },
      tooMany: {
        what: "Dieser Abschnitt „{section}“ ist einer zu viel: {most} dürfen es sein.",
        how: "Führen Sie ihn mit einem anderen zusammen oder löschen Sie ihn.",
      },
    },
  },
};
