import type { documentWithoutDate } from "../../../rules/background/document-without-date";
import type { RuleWords } from "../rule-words";

export const documentWithoutDateWords: RuleWords<typeof documentWithoutDate> = {
  en: {
    name: "dates of documents",
    why: "A number finds a document in a register; the date tells the reader how old it is.",
    messages: {
      undated: {
        what: {
          by: "count",
          one: "{count} document is cited without its date: {quote}.",
          other: "{count} documents are cited without their dates: {quote}.",
        },
        how: "Add the date once, behind the number: “of 6 April 2016”.",
      },
    },
  },
  fr: {
    name: "dates des documents",
    why: "Le numéro permet de retrouver un document ; la date dit au lecteur quel âge il a.",
    messages: {
      undated: {
        what: {
          by: "count",
          one: "{count} document est cité sans sa date : {quote}.",
          other: "{count} documents sont cités sans leur date : {quote}.",
        },
        how: "Ajoutez la date une fois, après le numéro : « du 6 avril 2016 ».",
      },
    },
  },
  de: {
    name: "Daten von Dokumenten",
    why: "Mit der Nummer findet man ein Dokument; das Datum sagt, wie alt es ist.",
    messages: {
      undated: {
        what: {
          by: "count",
          one: "{count} Dokument steht ohne sein Datum da: {quote}.",
          other: "{count} Dokumente stehen ohne ihr Datum da: {quote}.",
        },
        how: "Ergänzen Sie das Datum einmal, hinter der Nummer: „vom 6. April 2016“.",
      },
    },
  },
};
