import type { acronymDensity } from "../../../rules/language/acronym-density";
import type { RuleWords } from "../rule-words";

export const acronymDensityWords: RuleWords<typeof acronymDensity> = {
  en: {
    name: "acronyms in what is said",
    why: "The ear does not take in a row of acronyms, and no listener can look one up.",
    messages: {
      many: {
        what: "What is said has {count} acronyms: {quote}.",
        how: "Say what they stand for, or do without them.",
      },
    },
    options: { most: "So many different acronyms may be said, besides those that everybody knows." },
  },
  fr: {
    name: "sigles dans ce qui est dit",
    why: "L’oreille ne retient pas une suite de sigles, et qui écoute ne peut en chercher le sens.",
    messages: {
      many: {
        what: "Ce qui est dit contient {count} sigles : {quote}.",
        how: "Dites ce qu’ils désignent, ou passez-vous d’eux.",
      },
    },
    options: { most: "Nombre de sigles différents qui peuvent être dits, outre ceux que chacun connaît." },
  },
  de: {
    name: "Abkürzungen im Gesagten",
    why: "Das Ohr nimmt eine Reihe von Abkürzungen nicht auf, und wer zuhört, kann nicht nachschlagen.",
    messages: {
      many: {
        what: "Im Gesagten stehen {count} Abkürzungen: {quote}.",
        how: "Sagen Sie, wofür sie stehen, oder verzichten Sie auf sie.",
      },
    },
    options: { most: "So viele verschiedene Abkürzungen dürfen gesagt werden, außer denen, die alle kennen." },
  },
};
