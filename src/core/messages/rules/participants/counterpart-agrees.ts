import type { counterpartAgrees } from "../../../rules/participants/counterpart-agrees";
import type { RuleWords } from "../rule-words";

export const counterpartAgreesWords: RuleWords<typeof counterpartAgrees> = {
  en: {
    name: "one counterpart throughout",
    why: "A title left from the paper before this one puts the reader into the wrong meeting.",
    messages: {
      notAmongSides: {
        what: "The title names “{quote}”, the participants are “{other}”.",
        how: "See which of them is left from another paper.",
      },
      notInText: {
        what: "“{quote}” stands in the title and nowhere else in the paper.",
        how: "See whether the title is left from another paper.",
      },
    },
  },
  fr: {
    name: "même interlocuteur partout",
    why: "Un titre resté de la note précédente envoie le lecteur dans une autre rencontre.",
    messages: {
      notAmongSides: {
        what: "Le titre nomme « {quote} », les participants sont « {other} ».",
        how: "Voyez lequel est resté d’une autre note.",
      },
      notInText: {
        what: "« {quote} » figure dans le titre et nulle part ailleurs dans la note.",
        how: "Voyez si le titre est resté d’une autre note.",
      },
    },
  },
  de: {
    name: "dasselbe Gegenüber überall",
    why: "Ein Titel vom vorigen Papier führt in das falsche Gespräch.",
    messages: {
      notAmongSides: {
        what: "Der Titel nennt „{quote}“, die Teilnehmenden sind „{other}“.",
        how: "Sehen Sie nach, was aus einem anderen Papier stehen geblieben ist.",
      },
      notInText: {
        what: "„{quote}“ steht im Titel und sonst nirgends im Papier.",
        how: "Sehen Sie nach, ob der Titel aus einem anderen Papier stammt.",
      },
    },
  },
};
