import type { privateData } from "../../../rules/participants/private-data";
import type { RuleWords } from "../rule-words";

export const privateDataWords: RuleWords<typeof privateData> = {
  en: {
    name: "private data of people",
    why: "The paper may be given to anybody who asks for it, and what is private in it went out with it.",
    messages: {
      email: {
        what: {
          by: "count",
          one: "“{quote}” is a private e-mail address.",
          other: "There are {count} private e-mail addresses, the first is “{quote}”.",
        },
        how: "Use the address at work, or leave it out.",
      },
      phone: {
        what: {
          by: "count",
          one: "“{quote}” is a mobile or private number.",
          other: "There are {count} mobile or private numbers, the first is “{quote}”.",
        },
        how: "Keep it under the contact, or leave it out.",
      },
      birth: {
        what: {
          by: "count",
          one: "“{quote}” is somebody’s date of birth.",
          other: "There are {count} dates of birth, the first is “{quote}”.",
        },
        how: "Leave it out; at most the year is needed.",
      },
    },
  },
  fr: {
    name: "données privées",
    why: "La note peut être communiquée à qui la demande, avec tout ce qu’elle contient de privé.",
    messages: {
      email: {
        what: {
          by: "count",
          one: "« {quote} » est une adresse électronique privée.",
          other: "La note contient {count} adresses électroniques privées, la première est « {quote} ».",
        },
        how: "Indiquez l’adresse professionnelle, ou aucune.",
      },
      phone: {
        what: {
          by: "count",
          one: "« {quote} » est un numéro privé ou de portable.",
          other: "La note contient {count} numéros privés ou de portable, le premier est « {quote} ».",
        },
        how: "Indiquez-le sous le contact, ou pas du tout.",
      },
      birth: {
        what: {
          by: "count",
          one: "« {quote} » est la date de naissance de quelqu’un.",
          other: "La note contient {count} dates de naissance, la première est « {quote} ».",
        },
        how: "Supprimez-la ; tout au plus l’année est utile.",
      },
    },
  },
  de: {
    name: "private Angaben zu Personen",
    why: "Das Papier kann jeder bekommen, der danach fragt, und mit ihm alles Private darin.",
    messages: {
      email: {
        what: {
          by: "count",
          one: "„{quote}“ ist eine private E-Mail-Adresse.",
          other: "Es stehen {count} private E-Mail-Adressen darin, die erste ist „{quote}“.",
        },
        how: "Nennen Sie die dienstliche Adresse oder keine.",
      },
      phone: {
        what: {
          by: "count",
          one: "„{quote}“ ist eine Mobil- oder Privatnummer.",
          other: "Es stehen {count} Mobil- oder Privatnummern darin, die erste ist „{quote}“.",
        },
        how: "Nennen Sie sie beim Kontakt oder gar nicht.",
      },
      birth: {
        what: {
          by: "count",
          one: "„{quote}“ ist das Geburtsdatum einer Person.",
          other: "Es stehen {count} Geburtsdaten darin, das erste ist „{quote}“.",
        },
        how: "Lassen Sie es weg; höchstens das Jahr wird gebraucht.",
      },
    },
  },
};
