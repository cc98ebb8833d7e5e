import type { highlightedTextLeft } from "../../../rules/sending/highlighted-text-left";
import type { RuleWords } from "../rule-words";

export const highlightedTextLeftWords: RuleWords<typeof highlightedTextLeft> = {
  en: {
    name: "highlighted text",
    why: "A highlighter says “to be checked”: the reader of a finished paper wonders what was not.",
    messages: {
      left: {
        what: {
          by: "count",
          one: "A paragraph is marked with a highlighter: “{quote}”.",
          other: "{count} paragraphs are marked with a highlighter, the first is “{quote}”.",
        },
        how: "Check what is marked, then take the colour away.",
      },
    },
  },
  fr: {
    name: "texte surligné",
    why: "Le surligneur dit « à vérifier » : le lecteur d’une note finie se demande ce qui ne l’a pas été.",
    messages: {
      left: {
        what: {
          by: "count",
          one: "Un paragraphe est surligné : « {quote} ».",
          other: "{count} paragraphes sont surlignés, d’abord « {quote} ».",
        },
        how: "Vérifiez ce qui est surligné, puis retirez la couleur.",
      },
    },
  },
  de: {
    name: "markierter Text",
    why: "Der Textmarker sagt „noch zu prüfen“: Wer ein fertiges Papier liest, fragt sich, was offen blieb.",
    messages: {
      left: {
        what: {
          by: "count",
          one: "Ein Absatz ist mit dem Textmarker markiert: „{quote}“.",
          other: "{count} Absätze sind mit dem Textmarker markiert, der erste ist „{quote}“.",
        },
        how: "Prüfen Sie, was markiert ist, und nehmen Sie dann die Farbe weg.",
      },
    },
  },
};
