import type { shouting } from "../../../rules/language/shouting";
import type { RuleWords } from "../rule-words";

export const shoutingWords: RuleWords<typeof shouting> = {
  en: {
    name: "sentences in capitals",
    why: "Capitals are read slowly, letter by letter, and sound like shouting.",
    messages: {
      loud: {
        what: {
          by: "count",
          one: "A sentence is written in capitals: “{quote}”.",
          other: "{count} sentences are written in capitals, the first “{quote}”.",
        },
        how: "Write it in small letters; if it matters, put it first.",
      },
    },
  },
  fr: {
    name: "phrases en capitales",
    why: "Les capitales se lisent lentement, lettre à lettre, et font l’effet d’un cri.",
    messages: {
      loud: {
        what: {
          by: "count",
          one: "Une phrase est écrite en capitales : « {quote} ».",
          other: "{count} phrases sont écrites en capitales, d’abord « {quote} ».",
        },
        how: "Écrivez-la en minuscules ; si elle importe, mettez-la en premier.",
      },
    },
  },
  de: {
    name: "Sätze in Großbuchstaben",
    why: "Großbuchstaben liest man langsam, Zeichen für Zeichen, und sie wirken laut.",
    messages: {
      loud: {
        what: {
          by: "count",
          one: "Ein Satz steht in Großbuchstaben: „{quote}“.",
          other: "{count} Sätze stehen in Großbuchstaben, zuerst „{quote}“.",
        },
        how: "Schreiben Sie ihn klein; ist er wichtig, stellen Sie ihn an den Anfang.",
      },
    },
  },
};
