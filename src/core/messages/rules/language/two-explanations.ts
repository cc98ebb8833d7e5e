import type { twoExplanations } from "../../../rules/language/two-explanations";
import type { RuleWords } from "../rule-words";

export const twoExplanationsWords: RuleWords<typeof twoExplanations> = {
  en: {
    name: "acronyms with two meanings",
    why: "Who reads an acronym with two meanings does not know which one is meant, and may say the wrong one.",
    messages: {
      different: {
        what: "The same acronym is “{quote}” in one place and “{wording}” in another.",
        how: "Keep the acronym for one of them, and write the other one out.",
      },
    },
  },
  fr: {
    name: "sigles à deux sens",
    why: "Devant un sigle à deux sens, on ne sait lequel est visé, et l’on risque de dire le mauvais.",
    messages: {
      different: {
        what: "Le même sigle désigne « {quote} » à un endroit et « {wording} » à un autre.",
        how: "Gardez le sigle pour l’un des deux, et écrivez l’autre en toutes lettres.",
      },
    },
  },
  de: {
    name: "Abkürzungen mit zwei Bedeutungen",
    why: "Bei einer Abkürzung mit zwei Bedeutungen weiß niemand, welche gemeint ist, und leicht wird die falsche gesagt.",
    messages: {
      different: {
        what: "Dieselbe Abkürzung ist an einer Stelle „{quote}“ und an einer anderen „{wording}“.",
        how: "Behalten Sie die Abkürzung für eines von beiden, und schreiben Sie das andere aus.",
      },
    },
  },
};
