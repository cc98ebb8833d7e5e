import type { strayText } from "../../../rules/structure/stray-text";
import type { RuleWords } from "../rule-words";

export const strayTextWords: RuleWords<typeof strayText> = {
  en: {
    name: "text outside the sections",
    why: "Text that belongs nowhere is either overlooked or read as part of the wrong section.",
    messages: {
      stray: {
        what: "“{quote}” belongs to no section.",
        how: "Move it to where it belongs, or delete it if it slipped in.",
      },
    },
  },
  fr: {
    name: "texte hors rubrique",
    why: "Un texte hors rubrique passe inaperçu, ou se lit comme s’il appartenait à une autre.",
    messages: {
      stray: {
        what: "« {quote} » n’appartient à aucune rubrique.",
        how: "Déplacez ce texte à sa place, ou supprimez-le s’il s’est glissé là par erreur.",
      },
    },
  },
  de: {
    name: "Text außerhalb der Abschnitte",
    why: "Text, der nirgends hingehört, wird übersehen oder im falschen Abschnitt mitgelesen.",
    messages: {
      stray: {
        what: "„{quote}“ gehört zu keinem Abschnitt.",
        how: "Verschieben Sie den Text an seine Stelle, oder löschen Sie ihn, wenn er hineingeraten ist.",
      },
    },
  },
};
