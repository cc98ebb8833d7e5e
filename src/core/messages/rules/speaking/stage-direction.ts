import type { stageDirection } from "../../../rules/speaking/stage-direction";
import type { RuleWords } from "../rule-words";

export const stageDirectionWords: RuleWords<typeof stageDirection> = {
  en: {
    name: "stage directions",
    why: "What the speaker is to do has to be turned into words at the table, when there is no time for it.",
    messages: {
      direction: {
        what: {
          by: "count",
          one: "A point says what to do, not what to say: “{quote}”.",
          other: "{count} points say what to do, not what to say, for instance “{quote}”.",
        },
        how: "Write the words themselves: “Thank you for …”.",
      },
    },
  },
  fr: {
    name: "indications de mise en scène",
    why: "Ce que l’orateur doit faire, il lui faut le mettre en mots à table, quand il n’en a plus le temps.",
    messages: {
      direction: {
        what: {
          by: "count",
          one: "Un point dit ce qu’il faut faire, et non ce qu’il faut dire : « {quote} ».",
          other: "{count} points disent ce qu’il faut faire, et non ce qu’il faut dire, par exemple « {quote} ».",
        },
        how: "Écrivez les mots eux-mêmes : « Merci d’avoir … ».",
      },
    },
  },
  de: {
    name: "Regieanweisungen",
    why: "Was zu tun ist, muss am Tisch erst in Worte gefasst werden, wenn keine Zeit dafür ist.",
    messages: {
      direction: {
        what: {
          by: "count",
          one: "Ein Punkt sagt, was zu tun ist, und nicht, was zu sagen ist: „{quote}“.",
          other: "{count} Punkte sagen, was zu tun ist, und nicht, was zu sagen ist, zum Beispiel „{quote}“.",
        },
        how: "Schreiben Sie die Worte selbst: „Danke für …“.",
      },
    },
  },
};
