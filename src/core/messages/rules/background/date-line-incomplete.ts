import type { dateLineIncomplete } from "../../../rules/background/date-line-incomplete";
import type { RuleWords } from "../rule-words";

export const dateLineIncompleteWords: RuleWords<typeof dateLineIncomplete> = {
  en: {
    name: "day, hour and place",
    why: "Whoever takes the paper along reads there where to be, and when.",
    messages: {
      day: { what: "The date line names no day: “{quote}”.", how: "Add the day, or write that it is to be confirmed." },
      time: {
        what: "The date line names no hour: “{quote}”.",
        how: "Add when the meeting begins and ends, or write that it is to be confirmed.",
      },
      place: {
        what: "The date line names no place: “{quote}”.",
        how: "Add the room or the town, or write that it is to be confirmed.",
      },
    },
  },
  fr: {
    name: "jour, heure et lieu",
    why: "Celui qui emporte la note y lit où il doit être, et quand.",
    messages: {
      day: {
        what: "La ligne de date ne donne pas le jour : « {quote} ».",
        how: "Ajoutez le jour, ou écrivez qu’il est à confirmer.",
      },
      time: {
        what: "La ligne de date ne donne pas l’heure : « {quote} ».",
        how: "Ajoutez l’heure de début et de fin, ou écrivez qu’elle est à confirmer.",
      },
      place: {
        what: "La ligne de date ne donne pas le lieu : « {quote} ».",
        how: "Ajoutez la salle ou la ville, ou écrivez qu’il est à confirmer.",
      },
    },
  },
  de: {
    name: "Tag, Stunde und Ort",
    why: "Wer das Papier mitnimmt, liest dort, wann und wo er zu sein hat.",
    messages: {
      day: {
        what: "Die Datumszeile nennt keinen Tag: „{quote}“.",
        how: "Ergänzen Sie den Tag, oder schreiben Sie, dass er noch offen ist.",
      },
      time: {
        what: "Die Datumszeile nennt keine Uhrzeit: „{quote}“.",
        how: "Ergänzen Sie Beginn und Ende, oder schreiben Sie, dass sie noch offen sind.",
      },
      place: {
        what: "Die Datumszeile nennt keinen Ort: „{quote}“.",
        how: "Ergänzen Sie Raum oder Stadt, oder schreiben Sie, dass er noch offen ist.",
      },
    },
  },
};
