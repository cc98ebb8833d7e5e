import type { mixedBullets } from "../../../rules/speaking/mixed-bullets";
import type { RuleWords } from "../rule-words";

export const mixedBulletsWords: RuleWords<typeof mixedBullets> = {
  en: {
    name: "bullets of several kinds",
    why: "A reader takes another sign for another level, and looks for a meaning that is not there.",
    messages: {
      mixed: {
        what: {
          by: "count",
          one: "Under “{section}” one item begins with “{other}”, the others with “{sign}”.",
          other: "Under “{section}” {count} items begin with “{other}” or the like, the others with “{sign}”.",
        },
        how: "Give all items of the list the same sign.",
      },
    },
  },
  fr: {
    name: "puces de plusieurs sortes",
    why: "Le lecteur prend un autre signe pour un autre niveau, et cherche un sens qui n’y est pas.",
    messages: {
      mixed: {
        what: {
          by: "count",
          one: "Sous « {section} », un élément commence par « {other} », les autres par « {sign} ».",
          other:
            "Sous « {section} », {count} éléments commencent par « {other} » ou un autre signe, les autres par « {sign} ».",
        },
        how: "Donnez le même signe à tous les éléments de la liste.",
      },
    },
  },
  de: {
    name: "verschiedene Aufzählungszeichen",
    why: "Ein anderes Zeichen hält man für eine andere Ebene und sucht einen Sinn, den es nicht hat.",
    messages: {
      mixed: {
        what: {
          by: "count",
          one: "Unter „{section}“ beginnt ein Punkt mit „{other}“, die übrigen mit „{sign}“.",
          other: "Unter „{section}“ beginnen {count} Punkte mit „{other}“ oder Ähnlichem, die übrigen mit „{sign}“.",
        },
        how: "Geben Sie allen Punkten der Liste dasselbe Zeichen.",
      },
    },
  },
};
