import type { speakingTime } from "../../../rules/speaking/speaking-time";
import type { RuleWords } from "../rule-words";

export const speakingTimeWords: RuleWords<typeof speakingTime> = {
  en: {
    name: "time to speak",
    why: "Who speaks for most of a meeting hears nothing, and what comes last is cut.",
    messages: {
      long: {
        what: "To say all points takes about {minutes} of the {slot} minutes of the meeting.",
        how: "Shorten the points, so that the other side can speak too.",
      },
    },
    options: {
      rate: "How many words are spoken in a minute.",
      share: "How much of the meeting, in per cent, the points may take.",
    },
  },
  fr: {
    name: "temps de parole",
    why: "Celui qui parle pendant presque toute la rencontre n’entend rien, et ce qui vient en dernier tombe.",
    messages: {
      long: {
        what: "Dire tous les points prend environ {minutes} des {slot} minutes de la rencontre.",
        how: "Raccourcissez les points, pour que l’autre côté puisse parler aussi.",
      },
    },
    options: {
      rate: "Combien de mots se disent en une minute.",
      share: "Quelle part de la rencontre, en pour cent, les points peuvent prendre.",
    },
  },
  de: {
    name: "Redezeit",
    why: "Wer fast das ganze Treffen lang spricht, hört nichts, und was zuletzt kommt, fällt weg.",
    messages: {
      long: {
        what: "Alle Punkte zu sagen dauert etwa {minutes} der {slot} Minuten des Treffens.",
        how: "Kürzen Sie die Punkte, damit auch die andere Seite sprechen kann.",
      },
    },
    options: {
      rate: "Wie viele Wörter in einer Minute gesprochen werden.",
      share: "Welchen Anteil des Treffens, in Prozent, die Punkte einnehmen dürfen.",
    },
  },
};
