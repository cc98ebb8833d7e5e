import type { mixedLanguage } from "../../../rules/language/mixed-language";
import type { RuleWords } from "../rule-words";

export const mixedLanguageWords: RuleWords<typeof mixedLanguage> = {
  en: {
    name: "paragraphs in another language",
    why: "A paragraph in another language is read by nobody who does not speak it, and is often left from a paste.",
    messages: {
      foreign: {
        what: {
          by: "count",
          one: "A paragraph is in another language than the paper: “{quote}”.",
          other: "{count} paragraphs are in another language than the paper, the first “{quote}”.",
        },
        how: "Translate it, or put it in quotation marks and say what it is.",
      },
    },
  },
  fr: {
    name: "paragraphes dans une autre langue",
    why: "Un paragraphe dans une autre langue échappe à qui ne la parle pas, et reste souvent d’un copier-coller.",
    messages: {
      foreign: {
        what: {
          by: "count",
          one: "Un paragraphe est dans une autre langue que la note : « {quote} ».",
          other: "{count} paragraphes sont dans une autre langue que la note, d’abord « {quote} ».",
        },
        how: "Traduisez-le, ou mettez-le entre guillemets en disant ce que c’est.",
      },
    },
  },
  de: {
    name: "Absätze in einer anderen Sprache",
    why: "Einen Absatz in einer anderen Sprache liest niemand, der sie nicht spricht; oft blieb er vom Einfügen stehen.",
    messages: {
      foreign: {
        what: {
          by: "count",
          one: "Ein Absatz ist in einer anderen Sprache als die Unterlage: „{quote}“.",
          other: "{count} Absätze sind in einer anderen Sprache als die Unterlage, zuerst „{quote}“.",
        },
        how: "Übersetzen Sie ihn, oder setzen Sie ihn in Anführungszeichen und sagen Sie, was er ist.",
      },
    },
  },
};
