import type { lineToTakeLength } from "../../../rules/speaking/line-to-take-length";
import type { RuleWords } from "../rule-words";

export const lineToTakeLengthWords: RuleWords<typeof lineToTakeLength> = {
  en: {
    name: "the length of the line to take",
    why: "The line to take must be kept in mind: what is too long for that is a speech.",
    messages: {
      words: {
        what: "The line to take has {words} words; {most} are enough.",
        how: "Say the position, and leave the reasons to the points.",
      },
      sentences: {
        what: "The line to take has {count} sentences; {most} are enough.",
        how: "Say the position, and leave the reasons to the points.",
      },
    },
    options: {
      words: "How many words the line may have, where the profile sets no limit of its own.",
      sentences: "How many sentences it may have.",
    },
  },
  fr: {
    name: "la longueur de la ligne à tenir",
    why: "La ligne à tenir doit se garder en tête : ce qui est trop long pour cela est un discours.",
    messages: {
      words: {
        what: "La ligne à tenir compte {words} mots ; {most} suffisent.",
        how: "Dites la position, et laissez les raisons aux éléments d’intervention.",
      },
      sentences: {
        what: "La ligne à tenir compte {count} phrases ; {most} suffisent.",
        how: "Dites la position, et laissez les raisons aux éléments d’intervention.",
      },
    },
    options: {
      words: "Combien de mots la ligne peut compter, si le profil ne fixe pas lui-même de limite.",
      sentences: "Combien de phrases elle peut compter.",
    },
  },
  de: {
    name: "die Länge der Linie",
    why: "Die Linie muss man im Kopf behalten: Was dafür zu lang ist, ist eine Rede.",
    messages: {
      words: {
        what: "Die Linie hat {words} Wörter; {most} genügen.",
        how: "Sagen Sie die Position, und lassen Sie die Gründe den Sprechpunkten.",
      },
      sentences: {
        what: "Die Linie hat {count} Sätze; {most} genügen.",
        how: "Sagen Sie die Position, und lassen Sie die Gründe den Sprechpunkten.",
      },
    },
    options: {
      words: "Wie viele Wörter die Linie haben darf, wenn das Profil keine eigene Grenze setzt.",
      sentences: "Wie viele Sätze sie haben darf.",
    },
  },
};
