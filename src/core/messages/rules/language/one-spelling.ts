import type { oneSpelling } from "../../../rules/language/one-spelling";
import type { RuleWords } from "../rule-words";

export const oneSpellingWords: RuleWords<typeof oneSpelling> = {
  en: {
    name: "one spelling for one name",
    why: "A name that is spelt in two ways looks like two, and nobody finds it by searching.",
    messages: {
      other: {
        what: {
          by: "count",
          one: "“{quote}” is spelt “{wording}” elsewhere.",
          other: "“{quote}” is spelt “{wording}” elsewhere ({count} places to change).",
        },
        how: "Choose one spelling and keep to it.",
      },
      house: {
        what: {
          by: "count",
          one: "“{quote}” is written “{wording}” in your house.",
          other: "“{quote}” is written “{wording}” in your house ({count} places).",
        },
        how: "Write the name as the house does.",
      },
    },
    options: { names: "Names as the house spells them." },
  },
  fr: {
    name: "une seule graphie par nom",
    why: "Un nom écrit de deux façons semble en désigner deux, et échappe à toute recherche.",
    messages: {
      other: {
        what: {
          by: "count",
          one: "« {quote} » s’écrit « {wording} » ailleurs dans la note.",
          other: "« {quote} » s’écrit « {wording} » ailleurs dans la note ({count} endroits à changer).",
        },
        how: "Choisissez une graphie et gardez-la.",
      },
      house: {
        what: {
          by: "count",
          one: "« {quote} » s’écrit « {wording} » dans votre maison.",
          other: "« {quote} » s’écrit « {wording} » dans votre maison ({count} endroits).",
        },
        how: "Écrivez le nom comme la maison.",
      },
    },
    options: { names: "Noms tels que la maison les écrit." },
  },
  de: {
    name: "eine Schreibweise je Name",
    why: "Ein Name in zwei Schreibweisen sieht nach zweien aus, und keine Suche findet ihn ganz.",
    messages: {
      other: {
        what: {
          by: "count",
          one: "„{quote}“ steht anderswo als „{wording}“.",
          other: "„{quote}“ steht anderswo als „{wording}“ ({count} Stellen zu ändern).",
        },
        how: "Wählen Sie eine Schreibweise und bleiben Sie dabei.",
      },
      house: {
        what: {
          by: "count",
          one: "„{quote}“ schreibt Ihr Haus „{wording}“.",
          other: "„{quote}“ schreibt Ihr Haus „{wording}“ ({count} Stellen).",
        },
        how: "Schreiben Sie den Namen wie das Haus.",
      },
    },
    options: { names: "Namen, wie das Haus sie schreibt." },
  },
};
