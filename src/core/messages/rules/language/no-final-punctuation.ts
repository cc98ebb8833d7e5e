import type { noFinalPunctuation } from "../../../rules/language/no-final-punctuation";
import type { RuleWords } from "../rule-words";

export const noFinalPunctuationWords: RuleWords<typeof noFinalPunctuation> = {
  en: {
    name: "paragraphs without an end",
    why: "Without a full stop nobody knows whether the end of the sentence was lost.",
    messages: {
      open: {
        what: {
          by: "count",
          one: "A paragraph ends without a full stop.",
          other: "{count} paragraphs end without a full stop.",
        },
        how: "Put one, or finish the sentence.",
      },
    },
  },
  fr: {
    name: "paragraphes sans fin",
    why: "Sans point final, on ignore si la fin de la phrase s’est perdue.",
    messages: {
      open: {
        what: {
          by: "count",
          one: "Un paragraphe se termine sans point.",
          other: "{count} paragraphes se terminent sans point.",
        },
        how: "Mettez-le, ou finissez la phrase.",
      },
    },
  },
  de: {
    name: "Absätze ohne Ende",
    why: "Ohne Punkt weiß niemand, ob das Ende des Satzes verloren ging.",
    messages: {
      open: {
        what: { by: "count", one: "Ein Absatz endet ohne Punkt.", other: "{count} Absätze enden ohne Punkt." },
        how: "Setzen Sie ihn, oder führen Sie den Satz zu Ende.",
      },
    },
  },
};
