import type { interestRegister } from "../../../rules/participants/interest-register";
import type { RuleWords } from "../rule-words";

export const interestRegisterWords: RuleWords<typeof interestRegister> = {
  en: {
    name: "entry in the register of interest representatives",
    why: "Managers of some houses may meet only those who are in the register, and the publication of the meeting asks for the number.",
    messages: {
      missing: {
        what: "No register number is given for the other side.",
        how: "Add the number, or say that none is needed.",
      },
    },
  },
  fr: {
    name: "inscription au registre des représentants d’intérêts",
    why: "Dans certaines maisons, seuls les inscrits peuvent être reçus, et la publication de la rencontre demande le numéro.",
    messages: {
      missing: {
        what: "Aucun numéro de registre n’est indiqué pour l’autre délégation.",
        how: "Ajoutez-le, ou indiquez qu’il n’en faut pas.",
      },
    },
  },
  de: {
    name: "Eintrag im Register der Interessenvertretungen",
    why: "In manchen Häusern darf nur empfangen werden, wer im Register steht, und die Veröffentlichung des Treffens verlangt die Nummer.",
    messages: {
      missing: {
        what: "Für die andere Seite ist keine Registernummer angegeben.",
        how: "Ergänzen Sie die Nummer, oder schreiben Sie, dass keine nötig ist.",
      },
    },
  },
};
