import type { thirdPerson } from "../../../rules/speaking/third-person";
import type { RuleWords } from "../rule-words";

export const thirdPersonWords: RuleWords<typeof thirdPerson> = {
  en: {
    name: "the own side in the third person",
    why: "Who speaks says “we”; a point about one’s own house sounds as if somebody else had written it.",
    messages: {
      third: {
        what: {
          by: "count",
          one: "A point speaks of your own side as of a stranger: “{quote} …”.",
          other: "{count} points speak of your own side as of a stranger, for instance “{quote} …”.",
        },
        how: "Write “we” or “I”, as it will be said.",
      },
    },
  },
  fr: {
    name: "son propre côté à la troisième personne",
    why: "Celui qui parle dit « nous » ; un point sur sa propre maison semble écrit par un autre.",
    messages: {
      third: {
        what: {
          by: "count",
          one: "Un point parle de votre propre côté comme d’un étranger : « {quote} … ».",
          other: "{count} points parlent de votre propre côté comme d’un étranger, par exemple « {quote} … ».",
        },
        how: "Écrivez « nous » ou « je », comme on le dira.",
      },
    },
  },
  de: {
    name: "die eigene Seite in der dritten Person",
    why: "Wer spricht, sagt „wir“; ein Punkt über das eigene Haus klingt wie von fremder Hand.",
    messages: {
      third: {
        what: {
          by: "count",
          one: "Ein Punkt spricht von der eigenen Seite wie von einer fremden: „{quote} …“.",
          other: "{count} Punkte sprechen von der eigenen Seite wie von einer fremden, zum Beispiel „{quote} …“.",
        },
        how: "Schreiben Sie „wir“ oder „ich“, so wie es gesagt wird.",
      },
    },
  },
};
