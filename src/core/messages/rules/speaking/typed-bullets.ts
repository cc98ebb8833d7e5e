import type { typedBullets } from "../../../rules/speaking/typed-bullets";
import type { RuleWords } from "../rule-words";

export const typedBulletsWords: RuleWords<typeof typedBullets> = {
  en: {
    name: "typed bullets",
    why: "A typed dash does not indent its lines, and to a screen reader it is no list.",
    messages: {
      typed: {
        what: "{count} items under “{section}” begin with a typed “{sign}” instead of a real bullet.",
        how: "Make them a list in Word.",
      },
    },
  },
  fr: {
    name: "puces tapées",
    why: "Un tiret tapé n’aligne pas les lignes, et pour un lecteur d’écran ce n’est pas une liste.",
    messages: {
      typed: {
        what: "Sous « {section} », {count} éléments commencent par un « {sign} » tapé au lieu d’une vraie puce.",
        how: "Faites-en une liste dans Word.",
      },
    },
  },
  de: {
    name: "getippte Aufzählungszeichen",
    why: "Ein getippter Strich rückt die Zeilen nicht ein, und für Vorleseprogramme ist er keine Liste.",
    messages: {
      typed: {
        what: "Unter „{section}“ beginnen {count} Punkte mit einem getippten „{sign}“ statt mit einem echten Aufzählungszeichen.",
        how: "Machen Sie daraus eine Aufzählung in Word.",
      },
    },
  },
};
