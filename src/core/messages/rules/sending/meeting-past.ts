import type { meetingPast } from "../../../rules/sending/meeting-past";
import type { RuleWords } from "../rule-words";

export const meetingPastWords: RuleWords<typeof meetingPast> = {
  en: {
    name: "the day of the meeting",
    why: "A day that has gone by is most often that of the paper which this one was made from.",
    messages: {
      past: { what: "The meeting is over: “{quote}”.", how: "Put in the new date, or file the paper." },
    },
  },
  fr: {
    name: "jour de la réunion",
    why: "Une date passée est le plus souvent celle de la note qui a servi de modèle.",
    messages: {
      past: { what: "La réunion a déjà eu lieu : « {quote} ».", how: "Mettez la nouvelle date, ou classez la note." },
    },
  },
  de: {
    name: "Tag des Treffens",
    why: "Ein vergangener Tag ist meist der aus dem Papier, aus dem dieses entstanden ist.",
    messages: {
      past: {
        what: "Das Treffen ist vorbei: „{quote}“.",
        how: "Setzen Sie das neue Datum ein, oder legen Sie das Papier ab.",
      },
    },
  },
};
