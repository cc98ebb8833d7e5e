import type { recommendedSection } from "../../../rules/structure/recommended-section";
import type { RuleWords } from "../rule-words";

export const recommendedSectionWords: RuleWords<typeof recommendedSection> = {
  en: {
    name: "recommended sections",
    why: "Your house recommends this section because readers ask for it.",
    messages: {
      missing: {
        what: "“{section}” is recommended and not in the paper.",
        how: "Insert it if you have something to say there.",
      },
    },
  },
  fr: {
    name: "rubriques recommandées",
    why: "Votre service recommande cette rubrique parce que les lecteurs la demandent.",
    messages: {
      missing: {
        what: "La rubrique « {section} » est recommandée et ne figure pas dans la note.",
        how: "Insérez-la si vous avez quelque chose à y dire.",
      },
    },
  },
  de: {
    name: "empfohlene Abschnitte",
    why: "Ihr Haus empfiehlt diesen Abschnitt, weil die Lesenden danach fragen.",
    messages: {
      missing: {
        what: "Der Abschnitt „{section}“ wird empfohlen und fehlt.",
        how: "Fügen Sie ihn ein, wenn Sie dort etwas zu sagen haben.",
      },
    },
  },
};
