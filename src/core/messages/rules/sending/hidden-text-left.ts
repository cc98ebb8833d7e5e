import type { hiddenTextLeft } from "../../../rules/sending/hidden-text-left";
import type { RuleWords } from "../rule-words";

export const hiddenTextLeftWords: RuleWords<typeof hiddenTextLeft> = {
  en: {
    name: "hidden text",
    why: "Hidden text comes to light with one click, in the hands of whoever gets the file.",
    messages: {
      left: {
        what: {
          by: "count",
          one: "One character of the text is hidden.",
          other: "{count} characters of the text are hidden.",
        },
        how: "Show them with the ¶ button: delete them, or take the format “Hidden” away.",
      },
    },
  },
  fr: {
    name: "texte masqué",
    why: "Un texte masqué apparaît d’un clic chez quiconque reçoit le fichier.",
    messages: {
      left: {
        what: {
          by: "count",
          one: "Un caractère du texte est masqué.",
          other: "{count} caractères du texte sont masqués.",
        },
        how: "Affichez-les avec le bouton ¶ : supprimez-les, ou retirez le format « Masqué ».",
      },
    },
  },
  de: {
    name: "ausgeblendeter Text",
    why: "Ausgeblendeter Text wird mit einem Klick sichtbar, auch bei dem, der die Datei bekommt.",
    messages: {
      left: {
        what: {
          by: "count",
          one: "Ein Zeichen des Textes ist ausgeblendet.",
          other: "{count} Zeichen des Textes sind ausgeblendet.",
        },
        how: "Zeigen Sie sie mit dem Knopf ¶: Löschen Sie sie oder nehmen Sie das Format „Ausgeblendet“ weg.",
      },
    },
  },
};
