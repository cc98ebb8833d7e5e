import type { houseDate } from "../../../rules/background/house-date";
import type { RuleWords } from "../rule-words";

export const houseDateWords: RuleWords<typeof houseDate> = {
  en: {
    name: "the form of date and time",
    why: "One form for day and hours is read at a glance, and cannot be taken for another day.",
    messages: {
      date: {
        what: "The house writes “{quote}” as “{wording}”.",
        how: "Write the day with its month in letters and without an ending.",
      },
      time: {
        what: "The house writes “{quote}” as “{wording}”.",
        how: "Write hours and minutes by the 24-hour clock, with a full stop between.",
      },
    },
  },
  fr: {
    name: "forme de la date et de l’heure",
    why: "Une seule forme pour le jour et l’heure se lit d’un coup d’œil et ne se confond pas avec une autre date.",
    messages: {
      date: {
        what: "La maison écrit « {wording} » plutôt que « {quote} ».",
        how: "Écrivez le jour suivi du mois en lettres.",
      },
      time: {
        what: "La maison écrit « {wording} » plutôt que « {quote} ».",
        how: "Écrivez l’heure sur 24 heures, avec un h entre heures et minutes.",
      },
    },
  },
  de: {
    name: "Form von Datum und Uhrzeit",
    why: "Eine einzige Form für Tag und Stunde liest sich auf einen Blick und wird mit keinem anderen Tag verwechselt.",
    messages: {
      date: {
        what: "Das Haus schreibt „{wording}“ statt „{quote}“.",
        how: "Schreiben Sie den Tag mit Punkt und den Monat als Wort.",
      },
      time: {
        what: "Das Haus schreibt „{wording}“ statt „{quote}“.",
        how: "Schreiben Sie Stunden und Minuten mit einem Punkt dazwischen und „Uhr“ dahinter.",
      },
    },
  },
};
