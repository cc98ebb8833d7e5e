import type { unbalancedBrackets } from "../../../rules/language/unbalanced-brackets";
import type { RuleWords } from "../rule-words";

export const unbalancedBracketsWords: RuleWords<typeof unbalancedBrackets> = {
  en: {
    name: "brackets without another half",
    why: "Who reads a bracket that never closes looks for its end and loses the sentence.",
    messages: {
      unclosed: {
        what: "The bracket in “{quote}” never closes.",
        how: "Close it where the remark ends, or do without it.",
      },
      unopened: {
        what: "The bracket that closes in “{quote}” never opens.",
        how: "Open it where the remark begins, or do without it.",
      },
    },
  },
  fr: {
    name: "parenthèses sans leur moitié",
    why: "Devant une parenthèse jamais fermée, on en cherche la fin et l’on perd la phrase.",
    messages: {
      unclosed: {
        what: "La parenthèse dans « {quote} » n’est jamais fermée.",
        how: "Fermez-la à la fin de la remarque, ou supprimez-la.",
      },
      unopened: {
        what: "La parenthèse fermée dans « {quote} » n’est jamais ouverte.",
        how: "Ouvrez-la au début de la remarque, ou supprimez-la.",
      },
    },
  },
  de: {
    name: "Klammern ohne ihr Gegenstück",
    why: "Bei einer Klammer, die nie schließt, sucht man ihr Ende und verliert den Satz.",
    messages: {
      unclosed: {
        what: "Die Klammer in „{quote}“ schließt nie.",
        how: "Schließen Sie sie, wo die Bemerkung endet, oder lassen Sie sie weg.",
      },
      unopened: {
        what: "Die Klammer, die in „{quote}“ schließt, geht nie auf.",
        how: "Öffnen Sie sie, wo die Bemerkung beginnt, oder lassen Sie sie weg.",
      },
    },
  },
};
