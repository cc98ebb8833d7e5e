import type { trackedChangesLeft } from "../../../rules/sending/tracked-changes-left";
import type { RuleWords } from "../rule-words";

export const trackedChangesLeftWords: RuleWords<typeof trackedChangesLeft> = {
  en: {
    name: "tracked changes",
    why: "Whoever gets the file can read what was deleted, who changed it and when.",
    messages: {
      left: {
        what: {
          by: "count",
          one: "One tracked change is still in the paper.",
          other: "{count} tracked changes are still in the paper.",
        },
        how: "Accept or reject them all under Review, and stop tracking before the paper leaves.",
      },
    },
  },
  fr: {
    name: "modifications suivies",
    why: "Quiconque reçoit le fichier peut lire ce qui a été supprimé, par qui et quand.",
    messages: {
      left: {
        what: {
          by: "count",
          one: "Une modification suivie est encore dans la note.",
          other: "{count} modifications suivies sont encore dans la note.",
        },
        how: "Acceptez-les ou refusez-les toutes sous Révision, et arrêtez le suivi avant l’envoi.",
      },
    },
  },
  de: {
    name: "nachverfolgte Änderungen",
    why: "Wer die Datei bekommt, kann lesen, was gestrichen wurde, von wem und wann.",
    messages: {
      left: {
        what: {
          by: "count",
          one: "Eine nachverfolgte Änderung steht noch im Papier.",
          other: "{count} nachverfolgte Änderungen stehen noch im Papier.",
        },
        how: "Nehmen Sie unter Überprüfen alle an oder lehnen Sie sie ab, und beenden Sie die Nachverfolgung vor dem Versand.",
      },
    },
  },
};
