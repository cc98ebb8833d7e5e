import type { passedDeadline } from "../../../rules/background/passed-deadline";
import type { RuleWords } from "../rule-words";

export const passedDeadlineWords: RuleWords<typeof passedDeadline> = {
  en: {
    name: "what is still to come",
    why: "What was to come in the last paper has come, or has not; the other side will know which.",
    messages: {
      passed: {
        what: "On the day of the meeting this will be over: “{quote}”.",
        how: "Say what came of it, or put in the new date.",
      },
    },
  },
  fr: {
    name: "ce qui doit encore venir",
    why: "Ce que la dernière note annonçait est arrivé, ou non ; l’autre partie, elle, le saura.",
    messages: {
      passed: {
        what: "Le jour de la réunion, ce sera passé : « {quote} ».",
        how: "Dites ce qu’il en est advenu, ou mettez la nouvelle date.",
      },
    },
  },
  de: {
    name: "was noch bevorsteht",
    why: "Was im letzten Papier bevorstand, ist geschehen oder nicht; die andere Seite wird es wissen.",
    messages: {
      passed: {
        what: "Am Tag des Treffens ist das vorbei: „{quote}“.",
        how: "Schreiben Sie, was daraus wurde, oder setzen Sie das neue Datum ein.",
      },
    },
  },
};
