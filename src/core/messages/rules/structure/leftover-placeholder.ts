import type { leftoverPlaceholder } from "../../../rules/structure/leftover-placeholder";
import type { RuleWords } from "../rule-words";

export const leftoverPlaceholderWords: RuleWords<typeof leftoverPlaceholder> = {
  en: {
    name: "prompts left in the text",
    why: "A square bracket read out in the meeting tells everybody that the paper was never finished.",
    messages: {
      untouched: {
        what: "“{section}” holds only the prompt of the template.",
        how: "Write over the prompt.",
      },
      prompt: {
        what: "A prompt of the template is still in the text: “{quote}”.",
        how: "Write over it, or delete it if everything is said.",
      },
      blank: {
        what: "“{quote}” is still to be filled in.",
        how: "Put the right words in its place.",
      },
    },
  },
  fr: {
    name: "consignes restées dans le texte",
    why: "Un crochet lu à voix haute en réunion montre à tous que la note n’a jamais été terminée.",
    messages: {
      untouched: {
        what: "La rubrique « {section} » ne contient que la consigne du modèle.",
        how: "Remplacez la consigne par votre texte.",
      },
      prompt: {
        what: "Une consigne du modèle est restée dans le texte : « {quote} ».",
        how: "Remplacez-la par votre texte, ou supprimez-la si tout est dit.",
      },
      blank: {
        what: "« {quote} » reste à compléter.",
        how: "Mettez-y les mots qui conviennent.",
      },
    },
  },
  de: {
    name: "stehen gebliebene Platzhalter",
    why: "Eine eckige Klammer, die im Gespräch vorgelesen wird, zeigt allen, dass die Unterlage nie fertig wurde.",
    messages: {
      untouched: {
        what: "Der Abschnitt „{section}“ enthält nur den Platzhalter der Vorlage.",
        how: "Überschreiben Sie den Platzhalter.",
      },
      prompt: {
        what: "Ein Platzhalter der Vorlage steht noch im Text: „{quote}“.",
        how: "Überschreiben Sie ihn, oder löschen Sie ihn, wenn alles gesagt ist.",
      },
      blank: {
        what: "„{quote}“ ist noch auszufüllen.",
        how: "Setzen Sie die richtigen Worte ein.",
      },
    },
  },
};
