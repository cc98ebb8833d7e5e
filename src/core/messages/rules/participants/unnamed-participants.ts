import type { unnamedParticipants } from "../../../rules/participants/unnamed-participants";
import type { RuleWords } from "../rule-words";

export const unnamedParticipantsWords: RuleWords<typeof unnamedParticipants> = {
  en: {
    name: "names of the participants",
    why: "Whoever goes in must know who will be in the room, on both sides of the table.",
    messages: {
      nobody: {
        what: "Nobody is named under “{quote}”.",
        how: "Name at least one person, with their function.",
      },
    },
  },
  fr: {
    name: "noms des participants",
    why: "Qui entre dans la salle doit savoir qui s’y trouvera, des deux côtés de la table.",
    messages: {
      nobody: {
        what: "Personne n’est nommé sous « {quote} ».",
        how: "Nommez au moins une personne, avec sa fonction.",
      },
    },
  },
  de: {
    name: "Namen der Teilnehmenden",
    why: "Wer in das Gespräch geht, muss wissen, wer auf beiden Seiten des Tisches sitzt.",
    messages: {
      nobody: {
        what: "Unter „{quote}“ ist niemand genannt.",
        how: "Nennen Sie mindestens eine Person mit ihrer Funktion.",
      },
    },
  },
};
