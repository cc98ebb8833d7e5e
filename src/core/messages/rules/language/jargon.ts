import type { jargon } from "../../../rules/language/jargon";
import type { RuleWords } from "../rule-words";

export const jargonWords: RuleWords<typeof jargon> = {
  en: {
    name: "plain words",
    why: "Who listens in a second language stumbles over idioms, and loses the next sentence.",
    messages: {
      plain: { what: "“{quote}” can be said more plainly: “{wording}”.", how: "Write the plain words." },
      stumble: { what: "“{quote}” is an idiom that not everybody knows.", how: "Say what it means." },
    },
    options: {
      english: "Words to avoid in English papers, each with what to write instead: “leveraging = using”.",
      french: "The same for French papers.",
      german: "The same for German papers.",
    },
  },
  fr: {
    name: "mots simples",
    why: "Qui écoute dans une autre langue que la sienne bute sur les tournures à la mode, et perd la phrase suivante.",
    messages: {
      plain: { what: "« {quote} » peut se dire plus simplement : « {wording} ».", how: "Écrivez les mots simples." },
      stumble: {
        what: "« {quote} » est une tournure que tout le monde ne connaît pas.",
        how: "Dites ce qu’elle signifie.",
      },
    },
    options: {
      english: "Mots à éviter dans les notes en anglais, chacun avec son remplaçant : « leveraging = using ».",
      french: "De même pour les notes en français.",
      german: "De même pour les notes en allemand.",
    },
  },
  de: {
    name: "einfache Wörter",
    why: "Wer in einer fremden Sprache zuhört, stolpert über Redensarten und verliert den nächsten Satz.",
    messages: {
      plain: { what: "„{quote}“ lässt sich einfacher sagen: „{wording}“.", how: "Schreiben Sie die einfachen Wörter." },
      stumble: { what: "„{quote}“ ist eine Redensart, die nicht alle kennen.", how: "Sagen Sie, was sie bedeutet." },
    },
    options: {
      english: "Wörter, die englische Unterlagen meiden, mit dem, was dafür steht: „leveraging = using“.",
      french: "Dasselbe für französische Unterlagen.",
      german: "Dasselbe für deutsche Unterlagen.",
    },
  },
};
