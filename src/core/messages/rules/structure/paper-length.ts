import type { paperLength } from "../../../rules/structure/paper-length";
import type { RuleWords } from "../rule-words";

export const paperLengthWords: RuleWords<typeof paperLength> = {
  en: {
    name: "length of the paper",
    why: "The paper is read in the car, and what does not fit into that time is not read.",
    messages: {
      tooLong: {
        what: "The paper has {words} words without its annexes; {most} are the most.",
        how: "Shorten it, or move what is not needed in the room to an annex.",
      },
    },
    options: {
      mostWords: "How many words a paper may have, annexes and CVs not counted.",
    },
  },
  fr: {
    name: "longueur de la note",
    why: "La note se lit en voiture : ce qui n’y tient pas n’est pas lu.",
    messages: {
      tooLong: {
        what: "La note compte {words} mots sans ses annexes, pour un maximum de {most}.",
        how: "Raccourcissez-la, ou renvoyez à une annexe ce qui ne servira pas pendant la rencontre.",
      },
    },
    options: {
      mostWords: "Combien de mots une note peut compter, sans les annexes ni les CV.",
    },
  },
  de: {
    name: "Länge des Papiers",
    why: "Das Papier wird im Auto gelesen; was dort nicht hineinpasst, wird nicht gelesen.",
    messages: {
      tooLong: {
        what: "Das Papier hat ohne Anlagen {words} Wörter; höchstens {most} sind vorgesehen.",
        how: "Kürzen Sie es, oder stellen Sie in eine Anlage, was im Gespräch nicht gebraucht wird.",
      },
    },
    options: {
      mostWords: "Wie viele Wörter ein Papier haben darf, Anlagen und Lebensläufe nicht gezählt.",
    },
  },
};
