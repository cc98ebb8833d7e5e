import type { impossibleDate } from "../../../rules/background/impossible-date";
import type { RuleWords } from "../rule-words";

export const impossibleDateWords: RuleWords<typeof impossibleDate> = {
  en: {
    name: "dates that there are",
    why: "A day that does not exist, or is another day of the week, sends somebody to the wrong door.",
    messages: {
      impossible: { what: "There is no such day: “{quote}”.", how: "Look it up, and put in the right one." },
      weekday: {
        what: "“{quote}” falls on another day of the week.",
        how: "Check which of the two is right: the date, or the weekday.",
      },
    },
  },
  fr: {
    name: "dates qui existent",
    why: "Un jour qui n’existe pas, ou qui tombe un autre jour de la semaine, envoie quelqu’un à la mauvaise porte.",
    messages: {
      impossible: { what: "Ce jour n’existe pas : « {quote} ».", how: "Vérifiez, et mettez le bon." },
      weekday: {
        what: "« {quote} » tombe un autre jour de la semaine.",
        how: "Vérifiez lequel des deux est juste : la date ou le jour de la semaine.",
      },
    },
  },
  de: {
    name: "Daten, die es gibt",
    why: "Ein Tag, den es nicht gibt oder der ein anderer Wochentag ist, schickt jemanden an die falsche Tür.",
    messages: {
      impossible: {
        what: "Diesen Tag gibt es nicht: „{quote}“.",
        how: "Sehen Sie nach, und setzen Sie den richtigen ein.",
      },
      weekday: {
        what: "„{quote}“ ist ein anderer Wochentag.",
        how: "Prüfen Sie, was von beiden stimmt: das Datum oder der Wochentag.",
      },
    },
  },
};
