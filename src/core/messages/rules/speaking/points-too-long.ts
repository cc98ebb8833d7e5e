import type { pointsTooLong } from "../../../rules/speaking/points-too-long";
import type { RuleWords } from "../rule-words";

export const pointsTooLongWords: RuleWords<typeof pointsTooLong> = {
  en: {
    name: "points of more than a page",
    why: "Nobody turns a page while speaking: what stands on the second one stays unsaid.",
    messages: {
      long: {
        what: "The speaking points have {words} words; a page holds about {most}.",
        how: "Shorten them, or move details to the background.",
      },
    },
    options: { words: "How many words the points may have together, where the profile sets no limit of its own." },
  },
  fr: {
    name: "points de plus d’une page",
    why: "Personne ne tourne la page en parlant : ce qui est sur la deuxième ne sera pas dit.",
    messages: {
      long: {
        what: "Les éléments d’intervention comptent {words} mots ; une page en contient environ {most}.",
        how: "Raccourcissez-les, ou déplacez les détails vers le contexte.",
      },
    },
    options: {
      words: "Combien de mots les points peuvent compter ensemble, si le profil ne fixe pas lui-même de limite.",
    },
  },
  de: {
    name: "Punkte über mehr als eine Seite",
    why: "Beim Sprechen blättert niemand um: Was auf der zweiten Seite steht, bleibt ungesagt.",
    messages: {
      long: {
        what: "Die Sprechpunkte haben {words} Wörter; auf eine Seite passen etwa {most}.",
        how: "Kürzen Sie, oder verschieben Sie Einzelheiten in den Hintergrund.",
      },
    },
    options: { words: "Wie viele Wörter die Punkte zusammen haben dürfen, wenn das Profil keine eigene Grenze setzt." },
  },
};
