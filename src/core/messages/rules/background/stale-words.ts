import type { staleWords } from "../../../rules/background/stale-words";
import type { RuleWords } from "../rule-words";

export const staleWordsWords: RuleWords<typeof staleWords> = {
  en: {
    name: "words of time that run out",
    why: "The paper is read days after it was written, and used again next year; by then these words mean another day.",
    messages: {
      stale: {
        what: {
          by: "count",
          one: "{count} word of time runs out: {quote}.",
          other: "{count} words of time run out: {quote}.",
        },
        how: "Put the date in their place.",
      },
    },
  },
  fr: {
    name: "mots de temps qui se périment",
    why: "La note est lue des jours après avoir été écrite, et resservira dans un an ; ces mots désigneront alors un autre jour.",
    messages: {
      stale: {
        what: {
          by: "count",
          one: "{count} mot de temps se périme : {quote}.",
          other: "{count} mots de temps se périment : {quote}.",
        },
        how: "Mettez la date à la place.",
      },
    },
  },
  de: {
    name: "Zeitwörter, die ablaufen",
    why: "Das Papier wird Tage nach dem Schreiben gelesen und in einem Jahr wieder benutzt; dann meinen diese Wörter einen anderen Tag.",
    messages: {
      stale: {
        what: {
          by: "count",
          one: "{count} Zeitwort läuft ab: {quote}.",
          other: "{count} Zeitwörter laufen ab: {quote}.",
        },
        how: "Setzen Sie das Datum an ihre Stelle.",
      },
    },
  },
};
