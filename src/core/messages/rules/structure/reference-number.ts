import type { referenceNumber } from "../../../rules/structure/reference-number";
import type { RuleWords } from "../rule-words";

export const referenceNumberWords: RuleWords<typeof referenceNumber> = {
  en: {
    name: "reference number",
    why: "By its number the paper is found again, and so is the file that it belongs to.",
    messages: {
      missing: {
        what: "The paper carries no reference number.",
        how: "Write the number under which it is registered at the top.",
      },
    },
    options: {
      signs: "What else the house’s numbers contain, besides the usual labels: “BASIS”, “D/123”.",
    },
  },
  fr: {
    name: "numéro de référence",
    why: "Le numéro permet de retrouver la note et le dossier auquel elle appartient.",
    messages: {
      missing: {
        what: "La note ne porte pas de numéro de référence.",
        how: "Portez en tête le numéro sous lequel elle est enregistrée.",
      },
    },
    options: {
      signs: "Ce que contiennent aussi les numéros de la maison, outre les libellés courants : « BASIS », « D/123 ».",
    },
  },
  de: {
    name: "Aktenzeichen",
    why: "Unter seinem Zeichen wird das Papier wiedergefunden und die Akte, zu der es gehört.",
    messages: {
      missing: {
        what: "Das Papier trägt kein Aktenzeichen.",
        how: "Schreiben Sie das Zeichen, unter dem es geführt wird, an den Anfang.",
      },
    },
    options: {
      signs: "Was die Zeichen des Hauses außer den üblichen Bezeichnungen noch enthalten: „BASIS“, „D/123“.",
    },
  },
};
