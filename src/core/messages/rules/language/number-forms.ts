import type { numberForms } from "../../../rules/language/number-forms";
import type { RuleWords } from "../rule-words";

export const numberFormsWords: RuleWords<typeof numberForms> = {
  en: {
    name: "large numbers in one form",
    why: "“1.250” and “1,250” side by side: one of them may be read as a little more than one.",
    messages: {
      mixed: {
        what: {
          by: "count",
          one: "“{quote}” is grouped in another way than “{wording}”.",
          other: "{count} numbers are grouped in another way than “{wording}”, the first is “{quote}”.",
        },
        how: "Group large numbers in one way.",
      },
    },
  },
  fr: {
    name: "grands nombres d’une seule forme",
    why: "« 1.250 » et « 1 250 » côte à côte : l’un des deux peut se lire comme un peu plus de un.",
    messages: {
      mixed: {
        what: {
          by: "count",
          one: "« {quote} » n’est pas groupé comme « {wording} ».",
          other: "{count} nombres ne sont pas groupés comme « {wording} », d’abord « {quote} ».",
        },
        how: "Groupez les grands nombres d’une seule façon.",
      },
    },
  },
  de: {
    name: "große Zahlen in einer Form",
    why: "„1.250“ und „1,250“ nebeneinander: Eine davon liest man leicht als etwas mehr als eins.",
    messages: {
      mixed: {
        what: {
          by: "count",
          one: "„{quote}“ ist anders gegliedert als „{wording}“.",
          other: "{count} Zahlen sind anders gegliedert als „{wording}“, zuerst „{quote}“.",
        },
        how: "Gliedern Sie große Zahlen auf eine Weise.",
      },
    },
  },
};
