import type { personWithoutFunction } from "../../../rules/participants/person-without-function";
import type { RuleWords } from "../rule-words";

export const personWithoutFunctionWords: RuleWords<typeof personWithoutFunction> = {
  en: {
    name: "functions of the participants",
    why: "A name alone does not say who decides and who takes notes.",
    messages: {
      noFunction: {
        what: {
          by: "count",
          one: "“{quote}” is named without a function.",
          other: "{count} people are named without a function: “{quote}”.",
        },
        how: "Add what each of them does.",
      },
    },
  },
  fr: {
    name: "fonctions des participants",
    why: "Un nom seul ne dit pas qui décide et qui prend des notes.",
    messages: {
      noFunction: {
        what: {
          by: "count",
          one: "« {quote} » est nommé sans fonction.",
          other: "{count} personnes sont nommées sans fonction : « {quote} ».",
        },
        how: "Ajoutez la fonction de chacune.",
      },
    },
  },
  de: {
    name: "Funktionen der Teilnehmenden",
    why: "Ein Name allein sagt nicht, wer entscheidet und wer mitschreibt.",
    messages: {
      noFunction: {
        what: {
          by: "count",
          one: "„{quote}“ ist ohne Funktion genannt.",
          other: "{count} Personen sind ohne Funktion genannt: „{quote}“.",
        },
        how: "Ergänzen Sie, was jede von ihnen tut.",
      },
    },
  },
};
