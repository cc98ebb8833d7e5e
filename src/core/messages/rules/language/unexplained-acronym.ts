import type { unexplainedAcronym } from "../../../rules/language/unexplained-acronym";
import type { RuleWords } from "../rule-words";

export const unexplainedAcronymWords: RuleWords<typeof unexplainedAcronym> = {
  en: {
    name: "unexplained acronyms",
    why: "Who does not know an acronym stops reading, or says it aloud without knowing what it is.",
    messages: {
      unexplained: {
        what: {
          by: "count",
          one: "“{quote}” is explained nowhere.",
          other: "{count} acronyms are explained nowhere: {quote}.",
        },
        how: "Write out what is meant where it first comes, with the acronym in brackets, or do without the acronym.",
      },
    },
    options: { known: "Acronyms that everybody in the house knows." },
  },
  fr: {
    name: "sigles non expliqués",
    why: "Qui ne connaît pas un sigle s’arrête de lire, ou le prononce sans savoir ce qu’il désigne.",
    messages: {
      unexplained: {
        what: {
          by: "count",
          one: "« {quote} » n’est expliqué nulle part.",
          other: "{count} sigles ne sont expliqués nulle part : {quote}.",
        },
        how: "Écrivez le nom en toutes lettres à la première mention, avec le sigle entre parenthèses, ou passez-vous du sigle.",
      },
    },
    options: { known: "Sigles que toute la maison connaît." },
  },
  de: {
    name: "unerklärte Abkürzungen",
    why: "Wer eine Abkürzung nicht kennt, hält beim Lesen inne oder spricht sie aus, ohne zu wissen, was sie bedeutet.",
    messages: {
      unexplained: {
        what: {
          by: "count",
          one: "„{quote}“ wird nirgends erklärt.",
          other: "{count} Abkürzungen werden nirgends erklärt: {quote}.",
        },
        how: "Schreiben Sie den Namen bei der ersten Nennung aus, mit der Abkürzung in Klammern, oder verzichten Sie auf die Abkürzung.",
      },
    },
    options: { known: "Abkürzungen, die im ganzen Haus bekannt sind." },
  },
};
