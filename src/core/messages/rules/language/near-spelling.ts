import type { nearSpelling } from "../../../rules/language/near-spelling";
import type { RuleWords } from "../rule-words";

export const nearSpellingWords: RuleWords<typeof nearSpelling> = {
  en: {
    name: "names one letter apart",
    why: "A name spelt wrongly offends whoever bears it, and no spelling check knows names.",
    messages: {
      near: {
        what: "“{quote}” may be a slip for “{wording}”.",
        how: "If it is the same name, spell it alike; if it is another, leave it.",
      },
    },
  },
  fr: {
    name: "noms à une lettre près",
    why: "Un nom mal écrit blesse qui le porte, et aucun correcteur ne connaît les noms.",
    messages: {
      near: {
        what: "« {quote} » est peut-être une faute pour « {wording} ».",
        how: "Si c’est le même nom, écrivez-le de même ; si c’en est un autre, laissez-le.",
      },
    },
  },
  de: {
    name: "Namen, die ein Buchstabe trennt",
    why: "Ein falsch geschriebener Name kränkt, wer ihn trägt, und keine Rechtschreibprüfung kennt Namen.",
    messages: {
      near: {
        what: "„{quote}“ könnte ein Versehen für „{wording}“ sein.",
        how: "Ist es derselbe Name, schreiben Sie ihn gleich; ist es ein anderer, lassen Sie ihn stehen.",
      },
    },
  },
};
