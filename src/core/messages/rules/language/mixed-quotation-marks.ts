import type { mixedQuotationMarks } from "../../../rules/language/mixed-quotation-marks";
import type { RuleWords } from "../rule-words";

export const mixedQuotationMarksWords: RuleWords<typeof mixedQuotationMarks> = {
  en: {
    name: "quotation marks of one kind",
    why: "Marks of two kinds show where words were pasted in, and make one look for a difference.",
    messages: {
      mixed: {
        what: {
          by: "count",
          one: "One paragraph has other quotation marks than the rest.",
          other: "{count} paragraphs have other quotation marks than the rest.",
        },
        how: "Use one kind in the whole paper.",
      },
    },
  },
  fr: {
    name: "guillemets d’une seule sorte",
    why: "Deux sortes de guillemets trahissent un collage, et font chercher une différence.",
    messages: {
      mixed: {
        what: {
          by: "count",
          one: "Un paragraphe a d’autres guillemets que le reste.",
          other: "{count} paragraphes ont d’autres guillemets que le reste.",
        },
        how: "Employez une seule sorte dans toute la note.",
      },
    },
  },
  de: {
    name: "Anführungszeichen einer Art",
    why: "Zweierlei Zeichen zeigen, wo etwas eingefügt wurde, und lassen nach einem Unterschied suchen.",
    messages: {
      mixed: {
        what: {
          by: "count",
          one: "Ein Absatz hat andere Anführungszeichen als der Rest.",
          other: "{count} Absätze haben andere Anführungszeichen als der Rest.",
        },
        how: "Verwenden Sie in der ganzen Unterlage eine Art.",
      },
    },
  },
};
