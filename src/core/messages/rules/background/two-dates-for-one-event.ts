import type { twoDatesForOneEvent } from "../../../rules/background/two-dates-for-one-event";
import type { RuleWords } from "../rule-words";

export const twoDatesForOneEventWords: RuleWords<typeof twoDatesForOneEvent> = {
  en: {
    name: "two deadlines for one thing",
    why: "Who says one date aloud and is held to another has to explain it in the room.",
    messages: {
      deadline: {
        what: "The same thing is due “{quote}” in one place and “{wording}” in another.",
        how: "Check which is right, and write it in both.",
      },
    },
  },
  fr: {
    name: "deux échéances pour une même chose",
    why: "Qui annonce une date et se voit opposer l’autre doit s’en expliquer devant tous.",
    messages: {
      deadline: {
        what: "La même chose est attendue « {quote} » à un endroit et « {wording} » à un autre.",
        how: "Vérifiez laquelle est juste, et écrivez-la aux deux endroits.",
      },
    },
  },
  de: {
    name: "zwei Fristen für eine Sache",
    why: "Wer eine Frist nennt und an einer anderen gemessen wird, muss das im Raum erklären.",
    messages: {
      deadline: {
        what: "Für dieselbe Sache steht an einer Stelle „{quote}“ und an einer anderen „{wording}“.",
        how: "Prüfen Sie, was stimmt, und schreiben Sie es an beiden Stellen.",
      },
    },
  },
};
