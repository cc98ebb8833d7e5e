import type { otherCounterpart } from "../../../rules/participants/other-counterpart";
import type { RuleWords } from "../rule-words";

export const otherCounterpartWords: RuleWords<typeof otherCounterpart> = {
  en: {
    name: "name of another counterpart",
    why: "Thanking somebody who is not in the room is what everybody will remember of the meeting.",
    messages: {
      otherName: {
        what: "“{quote}” is addressed, but the meeting is with “{other}”.",
        how: "See whether the name is left from another paper.",
      },
    },
  },
  fr: {
    name: "nom d’un autre interlocuteur",
    why: "Remercier quelqu’un qui n’est pas là est ce que chacun retiendra de la rencontre.",
    messages: {
      otherName: {
        what: "« {quote} » est salué, mais la rencontre est avec « {other} ».",
        how: "Voyez si ce nom est resté d’une autre note.",
      },
    },
  },
  de: {
    name: "Name eines anderen Gegenübers",
    why: "Wer jemandem dankt, der nicht im Raum ist, bleibt damit in Erinnerung.",
    messages: {
      otherName: {
        what: "„{quote}“ wird angesprochen, das Gespräch ist aber mit „{other}“.",
        how: "Sehen Sie nach, ob der Name aus einem anderen Papier stammt.",
      },
    },
  },
};
