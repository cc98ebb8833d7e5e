import type { UnfetchedReason } from "../gate/decide";
import type { Localised } from "../profile/profile";
import type { Catalogue, Message } from "./format";

/** What papers are judged by where the templates of the house cannot be had: the last good ones, or Briefline's own. */
export type StandIn = "lastGood" | "ours";

export interface MailWords {
  /** How a paper on a mail stands; `{name}` is its file name, `{counts}` "2 errors, 1 warning", `{why}` a sentence. */
  readonly papers: Catalogue<"ready" | "notReady" | "couldNotTell" | "unread">;
  /** Why an attachment could not be had. */
  readonly unfetched: Catalogue<UnfetchedReason>;
  readonly unlisted: string;
  readonly moreFindings: Message;
  readonly moreRest: Message;
  readonly mend: string;
  readonly look: string;
  readonly blocked: string;
  readonly told: string;
  readonly sendAgain: string;
  /** By what a paper was judged where the house's template could not be had. */
  readonly standIn: Readonly<Record<StandIn, string>>;
  /** The same for the line above the mail, which is short. */
  readonly standInBrief: Readonly<Record<StandIn, string>>;
  /** At most 20 characters: Outlook allows no more on its button. */
  readonly show: string;
}

/** What is said of a mail that carries a paper, in Outlook's dialog and above the mail. */
export const mailWords: Localised<MailWords> = {
  en: {
    papers: {
      ready: "“{name}” is ready to send.",
      notReady: "“{name}” is not ready to send: {counts}.",
      couldNotTell: "“{name}” could not be judged.",
      unread: "“{name}” was not checked. {why}",
    },
    unfetched: {
      cloud: "It is a link to a file in the cloud.",
      tooLarge: "It is too large to be fetched.",
      late: "There was not enough time.",
      gone: "It is no longer attached.",
      encrypted: "Outlook gives no content, perhaps because the mail is encrypted.",
      failed: "Outlook could not give its content.",
    },
    unlisted: "What is attached could not be told, so nothing was checked.",
    moreFindings: { by: "count", one: "and {count} more", other: "and {count} more" },
    moreRest: { by: "count", one: "One more paper needs a look.", other: "{count} more papers need a look." },
    mend: "Mend it in Word and attach it again.",
    look: "Look at it before it goes.",
    blocked: "Your house does not let it go like this.",
    told: "It may go all the same.",
    sendAgain: "To send it all the same, press Send once more.",
    standIn: {
      lastGood: "Your house’s template could not be loaded; the last good one was used.",
      ours: "Your house’s template could not be loaded; Briefline’s own was used.",
    },
    standInBrief: { lastGood: "Judged by the last good template.", ours: "Judged by Briefline’s own template." },
    show: "Take me there",
  },
  fr: {
    papers: {
      ready: "« {name} » est prêt à l’envoi.",
      notReady: "« {name} » n’est pas prêt à l’envoi : {counts}.",
      couldNotTell: "« {name} » n’a pas pu être jugé.",
      unread: "« {name} » n’a pas été vérifié. {why}",
    },
    unfetched: {
      cloud: "C’est un lien vers un fichier dans le nuage.",
      tooLarge: "Il est trop volumineux pour être lu.",
      late: "Le temps a manqué.",
      gone: "Il n’est plus joint.",
      encrypted: "Outlook n’en donne pas le contenu, peut-être parce que le message est chiffré.",
      failed: "Outlook n’a pas pu en donner le contenu.",
    },
    unlisted: "Les pièces jointes n’ont pas pu être lues : rien n’a été vérifié.",
    moreFindings: { by: "count", one: "et {count} autre", other: "et {count} autres" },
    moreRest: {
      by: "count",
      one: "Un autre document est à regarder.",
      other: "{count} autres documents sont à regarder.",
    },
    mend: "Corrigez-le dans Word et joignez-le à nouveau.",
    look: "Regardez-le avant l’envoi.",
    blocked: "Votre maison ne le laisse pas partir ainsi.",
    told: "Il peut partir malgré tout.",
    sendAgain: "Pour l’envoyer malgré tout, appuyez encore une fois sur Envoyer.",
    standIn: {
      lastGood: "Le modèle de votre maison était hors d’atteinte : le dernier valable a servi.",
      ours: "Le modèle de votre maison était hors d’atteinte : celui de Briefline a servi.",
    },
    standInBrief: { lastGood: "Jugé d’après le dernier modèle valable.", ours: "Jugé d’après le modèle de Briefline." },
    show: "M’y conduire",
  },
  de: {
    papers: {
      ready: "„{name}“ ist bereit zum Versand.",
      notReady: "„{name}“ ist noch nicht bereit zum Versand: {counts}.",
      couldNotTell: "„{name}“ konnte nicht beurteilt werden.",
      unread: "„{name}“ wurde nicht geprüft. {why}",
    },
    unfetched: {
      cloud: "Es ist ein Link zu einer Datei in der Cloud.",
      tooLarge: "Es ist zu groß, um gelesen zu werden.",
      late: "Die Zeit hat nicht gereicht.",
      gone: "Es ist nicht mehr angehängt.",
      encrypted: "Outlook gibt den Inhalt nicht her, vielleicht weil die Mail verschlüsselt ist.",
      failed: "Outlook konnte den Inhalt nicht geben.",
    },
    unlisted: "Was angehängt ist, war nicht festzustellen; es wurde nichts geprüft.",
    moreFindings: { by: "count", one: "und {count} weiterer Befund", other: "und {count} weitere Befunde" },
    moreRest: {
      by: "count",
      one: "Noch ein Papier braucht einen Blick.",
      other: "Noch {count} Papiere brauchen einen Blick.",
    },
    mend: "Beheben Sie es in Word und hängen Sie es neu an.",
    look: "Sehen Sie es sich an, bevor es hinausgeht.",
    blocked: "Ihr Haus lässt es so nicht hinaus.",
    told: "Es darf trotzdem hinaus.",
    sendAgain: "Um trotzdem zu senden, drücken Sie noch einmal auf Senden.",
    standIn: {
      lastGood: "Die Vorlage Ihres Hauses war nicht zu bekommen; geprüft wurde nach der letzten gültigen.",
      ours: "Die Vorlage Ihres Hauses war nicht zu bekommen; geprüft wurde nach der von Briefline.",
    },
    standInBrief: {
      lastGood: "Geprüft nach der letzten gültigen Vorlage.",
      ours: "Geprüft nach der Vorlage von Briefline.",
    },
    show: "Hinführen",
  },
};
