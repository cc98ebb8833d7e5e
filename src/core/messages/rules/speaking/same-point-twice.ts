import type { samePointTwice } from "../../../rules/speaking/same-point-twice";
import type { RuleWords } from "../rule-words";

export const samePointTwiceWords: RuleWords<typeof samePointTwice> = {
  en: {
    name: "points that stand twice",
    why: "Who says the same thing twice is heard as having nothing more to say.",
    messages: {
      again: { what: "Point {count} says again what point {other} says: “{quote}”.", how: "Keep one of the two." },
    },
    options: { share: "From how much of a point on, in per cent of its words, it says the same as an earlier one." },
  },
  fr: {
    name: "points qui se répètent",
    why: "Dire deux fois la même chose, c’est donner à croire qu’on n’a plus rien à dire.",
    messages: {
      again: {
        what: "Le point {count} redit ce que dit le point {other} : « {quote} ».",
        how: "Gardez l’un des deux.",
      },
    },
    options: { share: "À partir de quelle part de ses mots, en pour cent, un point redit un point précédent." },
  },
  de: {
    name: "doppelte Punkte",
    why: "Wer dasselbe zweimal sagt, klingt, als hätte er nichts mehr zu sagen.",
    messages: {
      again: {
        what: "Punkt {count} sagt noch einmal, was Punkt {other} sagt: „{quote}“.",
        how: "Behalten Sie einen von beiden.",
      },
    },
    options: { share: "Ab welchem Anteil seiner Wörter, in Prozent, ein Punkt dasselbe sagt wie ein früherer." },
  },
};
