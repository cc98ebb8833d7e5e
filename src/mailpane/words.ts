import type { Language } from "../core";

interface Words {
  readonly title: string;
  readonly checking: string;
  readonly nothing: string;
  readonly unlisted: string;
  readonly noMail: string;
  readonly again: string;
  readonly reasonLabel: string;
  readonly reasonHint: string;
  readonly keep: string;
  readonly kept: string;
  readonly notKept: string;
  readonly badReason: string;
  readonly private: string;
}

/** What the pane beside a mail says of itself; what it says of papers comes from core. */
export const words: Readonly<Record<Language, Words>> = {
  en: {
    title: "Attached briefings",
    checking: "Reading what is attached …",
    nothing: "No briefing is attached.",
    unlisted: "What is attached could not be told.",
    noMail: "Open a mail or an invitation that you are writing to see its briefings here.",
    again: "Check again",
    reasonLabel: "Why does it go all the same?",
    reasonHint: "The reason stays in Outlook until it has gone; it is not sent with it.",
    keep: "Let it go",
    kept: "Noted. Press Send: it will go.",
    notKept: "Outlook did not keep the reason. Press Send and answer what is asked there.",
    badReason: "Give the reason in one plain line.",
    private: "What is read here never leaves this computer.",
  },
  fr: {
    title: "Notes jointes",
    checking: "Lecture des pièces jointes…",
    nothing: "Aucune note de briefing n’est jointe.",
    unlisted: "Les pièces jointes n’ont pas pu être lues.",
    noMail: "Ouvrez un message ou une invitation en cours de rédaction pour en voir ici les notes.",
    again: "Vérifier à nouveau",
    reasonLabel: "Pourquoi part-il malgré tout ?",
    reasonHint: "La raison reste dans Outlook jusqu’à l’envoi ; elle n’est pas envoyée.",
    keep: "Le laisser partir",
    kept: "C’est noté. Appuyez sur Envoyer : le message partira.",
    notKept: "Outlook n’a pas gardé la raison. Appuyez sur Envoyer et répondez à la question.",
    badReason: "Donnez la raison en une ligne simple.",
    private: "Ce qui est lu ici ne quitte jamais cet ordinateur.",
  },
  de: {
    title: "Angehängte Vermerke",
    checking: "Die Anlagen werden gelesen …",
    nothing: "Es ist keine Gesprächsvorbereitung angehängt.",
    unlisted: "Was angehängt ist, war nicht festzustellen.",
    noMail: "Öffnen Sie eine Mail oder Einladung, die Sie schreiben; ihre Vermerke stehen dann hier.",
    again: "Noch einmal prüfen",
    reasonLabel: "Warum geht es trotzdem hinaus?",
    reasonHint: "Der Grund bleibt in Outlook, bis gesendet ist; er wird nicht mitgeschickt.",
    keep: "Gehen lassen",
    kept: "Notiert. Drücken Sie auf Senden: Es geht hinaus.",
    notKept: "Outlook hat den Grund nicht behalten. Drücken Sie auf Senden und beantworten Sie die Frage dort.",
    badReason: "Nennen Sie den Grund in einer einfachen Zeile.",
    private: "Was hier gelesen wird, verlässt diesen Computer nie.",
  },
};
