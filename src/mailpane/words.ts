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
    title: "Briefings on this mail",
    checking: "Reading what is attached …",
    nothing: "No briefing is attached to this mail.",
    unlisted: "What is attached to this mail could not be told.",
    noMail: "Open a mail that you are writing to see its briefings here.",
    again: "Check again",
    reasonLabel: "Why does it go all the same?",
    reasonHint: "The reason stays in Outlook until the mail has gone; it is not sent.",
    keep: "Let it go",
    kept: "Noted. Press Send: the mail will go.",
    notKept: "Outlook did not keep the reason. Press Send and answer what is asked there.",
    badReason: "Give the reason in one plain line.",
    private: "What is read here never leaves this computer.",
  },
  fr: {
    title: "Notes jointes à ce message",
    checking: "Lecture des pièces jointes…",
    nothing: "Aucune note de briefing n’est jointe à ce message.",
    unlisted: "Les pièces jointes de ce message n’ont pas pu être lues.",
    noMail: "Ouvrez un message en cours de rédaction pour en voir ici les notes.",
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
    title: "Vermerke an dieser Mail",
    checking: "Die Anlagen werden gelesen …",
    nothing: "An dieser Mail hängt keine Gesprächsvorbereitung.",
    unlisted: "Was an dieser Mail hängt, war nicht festzustellen.",
    noMail: "Öffnen Sie eine Mail, die Sie schreiben; ihre Vermerke stehen dann hier.",
    again: "Noch einmal prüfen",
    reasonLabel: "Warum geht es trotzdem hinaus?",
    reasonHint: "Der Grund bleibt in Outlook, bis die Mail gegangen ist; er wird nicht mitgeschickt.",
    keep: "Gehen lassen",
    kept: "Notiert. Drücken Sie auf Senden: Die Mail geht hinaus.",
    notKept: "Outlook hat den Grund nicht behalten. Drücken Sie auf Senden und beantworten Sie die Frage dort.",
    badReason: "Nennen Sie den Grund in einer einfachen Zeile.",
    private: "Was hier gelesen wird, verlässt diesen Computer nie.",
  },
};
