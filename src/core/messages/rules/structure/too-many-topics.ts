import type { tooManyTopics } from "../../../rules/structure/too-many-topics";
import type { RuleWords } from "../rule-words";

export const tooManyTopicsWords: RuleWords<typeof tooManyTopics> = {
  en: {
    name: "number of topics",
    why: "A meeting that is to be about everything is about nothing; what comes last is not reached.",
    messages: {
      forAMeeting: {
        what: "There are {count} topics; {most} are the most for one meeting.",
        how: "Keep those that need this meeting, and settle the others in writing.",
      },
      forTheTime: {
        what: "There are {count} topics for a meeting of {slot} minutes.",
        how: "Keep as many as leave {minutes} minutes for each.",
      },
    },
    options: {
      most: "How many topics a meeting may have.",
      minutesEach: "How many minutes each topic needs, where the date line says from when to when.",
    },
  },
  fr: {
    name: "nombre de sujets",
    why: "Une rencontre qui traite de tout ne traite de rien ; ce qui vient en dernier n’est pas abordé.",
    messages: {
      forAMeeting: {
        what: "La note compte {count} sujets pour un maximum de {most}.",
        how: "Gardez ceux qui exigent cette rencontre et réglez les autres par écrit.",
      },
      forTheTime: {
        what: "La note compte {count} sujets pour une rencontre de {slot} minutes.",
        how: "Gardez-en assez peu pour consacrer {minutes} minutes à chacun.",
      },
    },
    options: {
      most: "Combien de sujets une rencontre peut avoir.",
      minutesEach: "Combien de minutes demande chaque sujet, si la note indique le début et la fin.",
    },
  },
  de: {
    name: "Zahl der Themen",
    why: "Ein Gespräch über alles ist ein Gespräch über nichts; was zuletzt kommt, wird nicht erreicht.",
    messages: {
      forAMeeting: {
        what: "Es sind {count} Themen; für ein Gespräch sind höchstens {most} vorgesehen.",
        how: "Behalten Sie, was dieses Gespräch braucht, und klären Sie das Übrige schriftlich.",
      },
      forTheTime: {
        what: "Es sind {count} Themen für ein Gespräch von {slot} Minuten.",
        how: "Behalten Sie so viele, dass für jedes {minutes} Minuten bleiben.",
      },
    },
    options: {
      most: "Wie viele Themen ein Gespräch haben darf.",
      minutesEach: "Wie viele Minuten jedes Thema braucht, wo Beginn und Ende angegeben sind.",
    },
  },
};
