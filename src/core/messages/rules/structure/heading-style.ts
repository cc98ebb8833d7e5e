import type { headingStyle } from "../../../rules/structure/heading-style";
import type { RuleWords } from "../rule-words";

export const headingStyleWords: RuleWords<typeof headingStyle> = {
  en: {
    name: "style of the headings",
    why: "Headings in one style can be listed, jumped to and read out by a screen reader, and they look alike.",
    messages: {
      otherStyle: {
        what: {
          by: "count",
          one: "“{quote}” is not in the style of the other headings.",
          other: "{count} headings are not in the style of the others: “{quote}”.",
        },
        how: "Give all headings of the paper one style.",
      },
    },
  },
  fr: {
    name: "style des intertitres",
    why: "Des intertitres d’un même style apparaissent dans la navigation, sont lus par un lecteur d’écran et se ressemblent.",
    messages: {
      otherStyle: {
        what: {
          by: "count",
          one: "« {quote} » n’est pas dans le style des autres intertitres.",
          other: "{count} intertitres ne sont pas dans le style des autres : « {quote} ».",
        },
        how: "Donnez un seul style à tous les intertitres.",
      },
    },
  },
  de: {
    name: "Formatvorlage der Überschriften",
    why: "Überschriften in einer Formatvorlage stehen in der Navigation, werden vorgelesen und sehen gleich aus.",
    messages: {
      otherStyle: {
        what: {
          by: "count",
          one: "„{quote}“ hat nicht die Formatvorlage der anderen Überschriften.",
          other: "{count} Überschriften haben nicht die Formatvorlage der anderen: „{quote}“.",
        },
        how: "Geben Sie allen Überschriften dieselbe Formatvorlage.",
      },
    },
  },
};
