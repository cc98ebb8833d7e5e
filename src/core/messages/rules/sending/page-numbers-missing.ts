import type { pageNumbersMissing } from "../../../rules/sending/page-numbers-missing";
import type { RuleWords } from "../rule-words";

export const pageNumbersMissingWords: RuleWords<typeof pageNumbersMissing> = {
  en: {
    name: "page numbers",
    why: "“Please turn to page four” saves a minute in a meeting of thirty.",
    messages: {
      missing: { what: "The paper has {count} words and no page numbers.", how: "Insert page numbers in the footer." },
    },
    options: { minWords: "From how many words on pages need a number" },
  },
  fr: {
    name: "numéros de page",
    why: "« Voyez page quatre » épargne une minute dans une réunion de trente.",
    messages: {
      missing: {
        what: "La note a {count} mots et pas de numéros de page.",
        how: "Insérez les numéros de page en pied de page.",
      },
    },
    options: { minWords: "À partir de combien de mots les pages doivent être numérotées" },
  },
  de: {
    name: "Seitenzahlen",
    why: "„Bitte auf Seite vier“ spart in einem Treffen von dreißig Minuten eine davon.",
    messages: {
      missing: {
        what: "Das Papier hat {count} Wörter und keine Seitenzahlen.",
        how: "Fügen Sie in der Fußzeile Seitenzahlen ein.",
      },
    },
    options: { minWords: "Ab wie vielen Wörtern die Seiten eine Zahl brauchen" },
  },
};
