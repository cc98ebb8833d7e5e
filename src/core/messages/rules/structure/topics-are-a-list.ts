import type { topicsAreAList } from "../../../rules/structure/topics-are-a-list";
import type { RuleWords } from "../rule-words";

export const topicsAreAListWords: RuleWords<typeof topicsAreAList> = {
  en: {
    name: "topics as a list",
    why: "The reader counts the topics and sees in a second what the meeting is about.",
    messages: {
      prose: {
        what: "The topics are written as running text.",
        how: "List them, a few words each; the rest belongs in the background.",
      },
      lines: { what: "The {count} topics are lines without bullets.", how: "Make them a list." },
    },
  },
  fr: {
    name: "sujets en liste",
    why: "Le lecteur compte les sujets et voit en une seconde de quoi il sera question.",
    messages: {
      prose: {
        what: "Les sujets sont rédigés en texte suivi.",
        how: "Énumérez-les en quelques mots ; le reste va dans le contexte.",
      },
      lines: { what: "Les {count} sujets sont des lignes sans puces.", how: "Faites-en une liste." },
    },
  },
  de: {
    name: "Themen als Liste",
    why: "Wer liest, zählt die Themen und sieht auf einen Blick, worum es geht.",
    messages: {
      prose: {
        what: "Die Themen sind als fortlaufender Text geschrieben.",
        how: "Zählen Sie sie in wenigen Worten auf; der Rest gehört in den Hintergrund.",
      },
      lines: { what: "Die {count} Themen sind Zeilen ohne Aufzählungszeichen.", how: "Machen Sie eine Liste daraus." },
    },
  },
};
