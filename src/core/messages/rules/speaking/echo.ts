import type { echo } from "../../../rules/speaking/echo";
import type { RuleWords } from "../rule-words";

export const echoWords: RuleWords<typeof echo> = {
  en: {
    name: "points copied from the background",
    why: "Who reads the paper finds the same sentences twice, and who speaks from it sounds like a file.",
    messages: {
      copied: {
        what: {
          by: "count",
          one: "Of {all} speaking points one is copied from the background (no {other}): “{quote}”.",
          other: "Of {all} speaking points {count} are copied from the background (nos {other}).",
        },
        how: "Say each as one would say it across a table, and leave the details in the background.",
      },
    },
    options: {
      run: "How many words in the same order count as copied.",
      share: "From how much of a point on, in per cent of its words, the point is copied.",
    },
  },
  fr: {
    name: "points recopiés du contexte",
    why: "Le lecteur trouve deux fois les mêmes phrases, et l’orateur parle comme un dossier.",
    messages: {
      copied: {
        what: {
          by: "count",
          one: "Un point sur {all} est recopié du contexte (le {other}) : « {quote} ».",
          other: "{count} points sur {all} sont recopiés du contexte (les {other}).",
        },
        how: "Dites chacun comme on le dirait de vive voix, et laissez les détails dans le contexte.",
      },
    },
    options: {
      run: "À partir de combien de mots dans le même ordre un passage est recopié.",
      share: "À partir de quelle part de ses mots, en pour cent, un point est recopié.",
    },
  },
  de: {
    name: "aus dem Hintergrund abgeschriebene Punkte",
    why: "Wer das Papier liest, findet dieselben Sätze zweimal, und wer daraus spricht, klingt wie eine Akte.",
    messages: {
      copied: {
        what: {
          by: "count",
          one: "Von {all} Sprechpunkten ist einer aus dem Hintergrund abgeschrieben (Nr. {other}): „{quote}“.",
          other: "Von {all} Sprechpunkten sind {count} aus dem Hintergrund abgeschrieben (Nr. {other}).",
        },
        how: "Sagen Sie jeden so, wie man ihn am Tisch sagen würde, und lassen Sie die Einzelheiten im Hintergrund.",
      },
    },
    options: {
      run: "Ab wie vielen Wörtern in gleicher Folge etwas als abgeschrieben gilt.",
      share: "Ab welchem Anteil seiner Wörter, in Prozent, ein Punkt als abgeschrieben gilt.",
    },
  },
};
