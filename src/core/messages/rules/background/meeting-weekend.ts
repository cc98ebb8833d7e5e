import type { meetingWeekend } from "../../../rules/background/meeting-weekend";
import type { RuleWords } from "../rule-words";

export const meetingWeekendWords: RuleWords<typeof meetingWeekend> = {
  en: {
    name: "meetings at the weekend",
    why: "A meeting on a Saturday or Sunday is most often a day, or a year, that was mistyped.",
    messages: {
      weekend: {
        what: "“{quote}” falls on a weekend.",
        how: "Check day and year; if it is right, name the weekday and this goes away.",
      },
    },
  },
  fr: {
    name: "réunions de fin de semaine",
    why: "Une réunion un samedi ou un dimanche est le plus souvent un jour, ou une année, mal tapé.",
    messages: {
      weekend: {
        what: "« {quote} » tombe un week-end.",
        how: "Vérifiez le jour et l’année ; si c’est juste, nommez le jour de la semaine.",
      },
    },
  },
  de: {
    name: "Treffen am Wochenende",
    why: "Ein Treffen am Samstag oder Sonntag ist meist ein vertippter Tag oder ein vertipptes Jahr.",
    messages: {
      weekend: {
        what: "„{quote}“ ist ein Wochenende.",
        how: "Prüfen Sie Tag und Jahr; stimmt es, nennen Sie den Wochentag dazu.",
      },
    },
  },
};
