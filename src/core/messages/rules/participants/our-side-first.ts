import type { ourSideFirst } from "../../../rules/participants/our-side-first";
import type { RuleWords } from "../rule-words";

export const ourSideFirstWords: RuleWords<typeof ourSideFirst> = {
  en: {
    name: "our side first",
    why: "The reader looks first for the colleagues who come along.",
    messages: {
      later: { what: "“{quote}” stands below “{other}”.", how: "Put our side first." },
    },
    options: {
      ours: "How names of our side begin: a name of the house, or words for “us”.",
    },
  },
  fr: {
    name: "notre délégation d’abord",
    why: "Le lecteur cherche d’abord les collègues qui l’accompagnent.",
    messages: {
      later: { what: "« {quote} » vient après « {other} ».", how: "Mettez notre délégation en premier." },
    },
    options: {
      ours: "Comment commence le nom de notre délégation : un nom de la maison, ou des mots pour « nous ».",
    },
  },
  de: {
    name: "unsere Seite zuerst",
    why: "Wer liest, sucht zuerst die Kolleginnen und Kollegen, die mitkommen.",
    messages: {
      later: { what: "„{quote}“ steht unter „{other}“.", how: "Stellen Sie unsere Seite an den Anfang." },
    },
    options: {
      ours: "Womit Namen unserer Seite beginnen: ein Name des Hauses oder Wörter für „uns“.",
    },
  },
};
