import type { oneSideOnly } from "../../../rules/participants/one-side-only";
import type { RuleWords } from "../rule-words";

export const oneSideOnlyWords: RuleWords<typeof oneSideOnly> = {
  en: {
    name: "both sides of the table",
    why: "Whoever goes in must know who will be in the room, on both sides of the table.",
    messages: {
      oneSide: { what: "Only one side is listed, “{quote}”.", how: "Add who comes from the other side." },
    },
  },
  fr: {
    name: "les deux côtés de la table",
    why: "Qui entre dans la salle doit savoir qui s’y trouvera, des deux côtés de la table.",
    messages: {
      oneSide: {
        what: "Une seule délégation figure dans la note, « {quote} ».",
        how: "Ajoutez qui vient de l’autre côté.",
      },
    },
  },
  de: {
    name: "beide Seiten des Tisches",
    why: "Wer in das Gespräch geht, muss wissen, wer auf beiden Seiten des Tisches sitzt.",
    messages: {
      oneSide: {
        what: "Nur eine Seite ist aufgeführt, „{quote}“.",
        how: "Ergänzen Sie, wer von der anderen Seite kommt.",
      },
    },
  },
};
