import type { personTwice } from "../../../rules/participants/person-twice";
import type { RuleWords } from "../rule-words";

export const personTwiceWords: RuleWords<typeof personTwice> = {
  en: {
    name: "each person once",
    why: "Whoever counts the chairs counts one too many.",
    messages: {
      twice: { what: "“{quote}” is named twice among the participants.", how: "Keep the one that is right." },
    },
  },
  fr: {
    name: "chaque personne une fois",
    why: "Qui compte les chaises en comptera une de trop.",
    messages: {
      twice: { what: "« {quote} » figure deux fois parmi les participants.", how: "Gardez la mention qui est juste." },
    },
  },
  de: {
    name: "jede Person einmal",
    why: "Wer die Stühle zählt, zählt einen zu viel.",
    messages: {
      twice: {
        what: "„{quote}“ ist zweimal unter den Teilnehmenden genannt.",
        how: "Behalten Sie die Angabe, die stimmt.",
      },
    },
  },
};
