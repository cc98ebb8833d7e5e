import type { sectionTooLong } from "../../../rules/structure/section-too-long";
import type { RuleWords } from "../rule-words";

export const sectionTooLongWords: RuleWords<typeof sectionTooLong> = {
  en: {
    name: "length of the sections",
    why: "What is too long is not read, and the reader cannot tell what matters in it.",
    messages: {
      words: {
        what: "“{section}” has {count} words; {most} are the most.",
        how: "Shorten it, or move the details to an annex.",
      },
      items: {
        what: "“{section}” has {count} items; {most} are the most.",
        how: "Keep the most important ones, or join those that belong together.",
      },
    },
    options: {
      tolerance: "By how many percent a section may have more words than the template allows.",
    },
  },
  fr: {
    name: "longueur des rubriques",
    why: "Ce qui est trop long n’est pas lu, et l’essentiel s’y perd.",
    messages: {
      words: {
        what: "La rubrique « {section} » compte {count} mots pour un maximum de {most}.",
        how: "Raccourcissez-la, ou renvoyez les détails à une annexe.",
      },
      items: {
        what: "La rubrique « {section} » compte {count} points pour un maximum de {most}.",
        how: "Gardez les plus importants, ou réunissez ceux qui vont ensemble.",
      },
    },
    options: {
      tolerance: "De combien de pour cent une rubrique peut dépasser le nombre de mots du modèle.",
    },
  },
  de: {
    name: "Länge der Abschnitte",
    why: "Was zu lang ist, wird nicht gelesen, und das Wichtige geht darin unter.",
    messages: {
      words: {
        what: "Der Abschnitt „{section}“ hat {count} Wörter; höchstens {most} sind vorgesehen.",
        how: "Kürzen Sie ihn, oder stellen Sie Einzelheiten in eine Anlage.",
      },
      items: {
        what: "Der Abschnitt „{section}“ hat {count} Punkte; höchstens {most} sind vorgesehen.",
        how: "Behalten Sie die wichtigsten, oder fassen Sie zusammen, was zusammengehört.",
      },
    },
    options: {
      tolerance: "Um wie viel Prozent ein Abschnitt mehr Wörter haben darf, als die Vorlage erlaubt.",
    },
  },
};
