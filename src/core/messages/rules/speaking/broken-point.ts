import type { brokenPoint } from "../../../rules/speaking/broken-point";
import type { RuleWords } from "../rule-words";

export const brokenPointWords: RuleWords<typeof brokenPoint> = {
  en: {
    name: "points broken in two",
    why: "Half a sentence at the end of a list makes the speaker stop in the middle.",
    messages: {
      broken: { what: "A sentence is broken in two: “{end} | {rest}”.", how: "Join the two halves." },
    },
  },
  fr: {
    name: "points coupés en deux",
    why: "Une demi-phrase à la fin d’une liste arrête l’orateur au milieu.",
    messages: {
      broken: { what: "Une phrase est coupée en deux : « {end} | {rest} ».", how: "Réunissez les deux moitiés." },
    },
  },
  de: {
    name: "zerbrochene Punkte",
    why: "Ein halber Satz am Ende einer Liste bringt beim Sprechen ins Stocken.",
    messages: {
      broken: {
        what: "Ein Satz ist in zwei Teile zerbrochen: „{end} | {rest}“.",
        how: "Fügen Sie die beiden Hälften zusammen.",
      },
    },
  },
};
