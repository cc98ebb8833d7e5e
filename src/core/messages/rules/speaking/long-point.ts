import type { longPoint } from "../../../rules/speaking/long-point";
import type { RuleWords } from "../rule-words";

export const longPointWords: RuleWords<typeof longPoint> = {
  en: {
    name: "long points",
    why: "A long point is read out instead of said, and the listener keeps only its end.",
    messages: {
      long: {
        what: "A point has {words} words, more than {most}: “{quote}”.",
        how: "Say one thing a point, and leave the rest to the background.",
      },
    },
    options: { words: "How many words a point may have." },
  },
  fr: {
    name: "points longs",
    why: "Un point long se lit au lieu de se dire, et l’auditeur n’en retient que la fin.",
    messages: {
      long: {
        what: "Un point compte {words} mots, plus que {most} : « {quote} ».",
        how: "Dites une chose par point, et laissez le reste au contexte.",
      },
    },
    options: { words: "Combien de mots un point peut compter." },
  },
  de: {
    name: "lange Punkte",
    why: "Ein langer Punkt wird vorgelesen statt gesagt, und wer zuhört, behält nur das Ende.",
    messages: {
      long: {
        what: "Ein Punkt hat {words} Wörter, mehr als {most}: „{quote}“.",
        how: "Sagen Sie je Punkt eine Sache, und lassen Sie das Übrige im Hintergrund.",
      },
    },
    options: { words: "Wie viele Wörter ein Punkt haben darf." },
  },
};
