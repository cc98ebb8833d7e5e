import type { emptySection } from "../../../rules/structure/empty-section";
import type { RuleWords } from "../rule-words";

export const emptySectionWords: RuleWords<typeof emptySection> = {
  en: {
    name: "empty sections",
    why: "A heading with nothing under it leaves the reader guessing: nothing to say, or forgotten?",
    messages: {
      empty: {
        what: "There is nothing under “{section}”.",
        how: "Write what belongs there; the prompt tells you what that is.",
      },
    },
  },
  fr: {
    name: "rubriques vides",
    why: "Un intertitre sans rien dessous laisse le lecteur dans le doute : rien à dire, ou un oubli ?",
    messages: {
      empty: {
        what: "Il n’y a rien sous « {section} ».",
        how: "Rédigez cette rubrique ; la consigne rappelle ce qu’on y attend.",
      },
    },
  },
  de: {
    name: "leere Abschnitte",
    why: "Eine Überschrift, unter der nichts steht, lässt offen, ob es nichts zu sagen gab oder etwas vergessen wurde.",
    messages: {
      empty: {
        what: "Unter „{section}“ steht nichts.",
        how: "Schreiben Sie, was hierher gehört; der Platzhalter sagt, was das ist.",
      },
    },
  },
};
