import type { explainedTwice } from "../../../rules/language/explained-twice";
import type { RuleWords } from "../rule-words";

export const explainedTwiceWords: RuleWords<typeof explainedTwice> = {
  en: {
    name: "acronyms explained twice",
    why: "Once explained, an acronym stands for itself; a second explanation costs a line and makes one look for a difference.",
    messages: {
      again: {
        what: "“{quote}” is explained a second time.",
        how: "Write the acronym alone.",
      },
    },
    options: {
      once: "Where an acronym is explained once: in what is said and again in the rest, or in the whole paper.",
    },
  },
  fr: {
    name: "sigles expliqués deux fois",
    why: "Une fois expliqué, un sigle se suffit ; une seconde explication prend une ligne et fait chercher une différence.",
    messages: {
      again: {
        what: "« {quote} » est expliqué une seconde fois.",
        how: "Écrivez le sigle seul.",
      },
    },
    options: {
      once: "Où un sigle s’explique une fois : dans ce qui est dit et encore dans le reste, ou dans toute la note.",
    },
  },
  de: {
    name: "doppelt erklärte Abkürzungen",
    why: "Einmal erklärt, steht eine Abkürzung für sich; eine zweite Erklärung kostet eine Zeile und lässt nach einem Unterschied suchen.",
    messages: {
      again: {
        what: "„{quote}“ wird ein zweites Mal erklärt.",
        how: "Schreiben Sie die Abkürzung allein.",
      },
    },
    options: {
      once: "Wo eine Abkürzung einmal erklärt wird: im Gesagten und nochmals im Rest, oder in der ganzen Unterlage.",
    },
  },
};
