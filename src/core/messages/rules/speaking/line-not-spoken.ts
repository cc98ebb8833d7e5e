import type { lineNotSpoken } from "../../../rules/speaking/line-not-spoken";
import type { RuleWords } from "../rule-words";

export const lineNotSpokenWords: RuleWords<typeof lineNotSpoken> = {
  en: {
    name: "a line to take that no point carries",
    why: "A position that no point speaks of is not taken: whoever speaks goes from point to point.",
    messages: {
      unsaid: {
        what: "Nothing of the line to take comes up in the speaking points: “{quote}”.",
        how: "Add a point that says it.",
      },
    },
    options: { fewest: "How many telling words the line must have to be looked for." },
  },
  fr: {
    name: "une ligne à tenir qu’aucun point ne porte",
    why: "Une position dont aucun point ne parle n’est pas tenue : l’orateur va de point en point.",
    messages: {
      unsaid: {
        what: "Rien de la ligne à tenir ne revient dans les éléments d’intervention : « {quote} ».",
        how: "Ajoutez un point qui la dit.",
      },
    },
    options: { fewest: "Combien de mots parlants la ligne doit avoir pour être cherchée." },
  },
  de: {
    name: "eine Linie, die kein Punkt vertritt",
    why: "Eine Position, von der kein Punkt spricht, wird nicht vertreten: Man geht von Punkt zu Punkt.",
    messages: {
      unsaid: {
        what: "Nichts von der Linie kommt in den Sprechpunkten vor: „{quote}“.",
        how: "Ergänzen Sie einen Punkt, der sie ausspricht.",
      },
    },
    options: { fewest: "Wie viele bezeichnende Wörter die Linie haben muss, damit sie gesucht wird." },
  },
};
