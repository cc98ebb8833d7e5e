import type { trackingAddress } from "../../../rules/background/tracking-address";
import type { RuleWords } from "../rule-words";

export const trackingAddressWords: RuleWords<typeof trackingAddress> = {
  en: {
    name: "addresses that track",
    why: "A tracking address tells its owner that somebody here opened it, and is too long to be copied from paper.",
    messages: {
      tracking: {
        what: "The address carries a mark that tracks who opens it: “{quote}”.",
        how: "Cut it off; the page is the same.",
      },
    },
  },
  fr: {
    name: "adresses qui suivent",
    why: "Une adresse de suivi apprend à son propriétaire que quelqu’un d’ici l’a ouverte, et elle est trop longue à recopier.",
    messages: {
      tracking: {
        what: "L’adresse porte une marque qui suit celui qui l’ouvre : « {quote} ».",
        how: "Coupez-la ; la page reste la même.",
      },
    },
  },
  de: {
    name: "Adressen, die verfolgen",
    why: "Eine solche Adresse verrät ihrem Besitzer, dass hier jemand sie geöffnet hat, und ist zu lang zum Abtippen.",
    messages: {
      tracking: {
        what: "Die Adresse trägt ein Zeichen, das verfolgt, wer sie öffnet: „{quote}“.",
        how: "Schneiden Sie es ab; die Seite bleibt dieselbe.",
      },
    },
  },
};
