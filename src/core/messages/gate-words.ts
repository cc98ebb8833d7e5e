import type { Verdict } from "../check/check-result";
import type { StampState } from "../gate/stamp-state";
import type { Localised } from "../profile/profile";
import type { Catalogue } from "./format";

/** Who must act, as `LeftToDo` tells them apart. */
export type ActorWord = "mend" | "mendOrAccept" | "askAgain" | "tellCaretaker" | "sayWhatItIs";

export interface GateWords {
  /** How a paper stands, in a few words. */
  readonly verdicts: Catalogue<Verdict>;
  /** What a stamp is worth now. */
  readonly stamps: Catalogue<StampState["kind"]>;
  /** Stands before that: when and by whom the stamp was made. */
  readonly made: Catalogue<"checked" | "checkedBy">;
  readonly actors: Catalogue<ActorWord>;
  readonly notABriefing: string;
  readonly maybeNoBriefing: string;
}

export const gateWords: Localised<GateWords> = {
  en: {
    verdicts: {
      ready: "Ready to send",
      readyWithWaivers: "Ready to send, with accepted findings",
      notReady: "Not ready to send",
      couldNotTell: "Could not tell whether it is ready to send",
    },
    made: {
      checked: "Checked on {day} at {time} with the profile {profile}.",
      checkedBy: "Checked on {day} at {time} by {by} with the profile {profile}.",
    },
    stamps: {
      none: "This paper has not been marked as checked.",
      ready: "It has not changed since.",
      readyWithWaivers: "It has not changed since; some findings were accepted.",
      changedSince: "The text, or what was accepted in it, has changed since, so it must be checked again.",
      madeOtherwise: "Another profile or another version is in use now, so it must be checked again.",
      lapsed: "Something was accepted until a day that is over, so it must be checked again.",
    },
    actors: {
      mend: "The author must mend it.",
      mendOrAccept: "The author mends it, or accepts it with a reason.",
      askAgain: "{by} had accepted it: ask again, or mend it.",
      tellCaretaker: "Whoever looks after Briefline must look at it.",
      sayWhatItIs: "If it is a briefing, its author must give it the headings of one.",
    },
    notABriefing: "This does not look like a briefing, so it could not be judged.",
    maybeNoBriefing: "This may be a briefing or another paper, so it could not be judged.",
  },
  fr: {
    verdicts: {
      ready: "Prêt à l’envoi",
      readyWithWaivers: "Prêt à l’envoi, avec des constats acceptés",
      notReady: "Pas prêt à l’envoi",
      couldNotTell: "Impossible de dire si le document est prêt à l’envoi",
    },
    made: {
      checked: "Vérifié le {day} à {time} avec le profil {profile}.",
      checkedBy: "Vérifié le {day} à {time} par {by} avec le profil {profile}.",
    },
    stamps: {
      none: "Ce document n’a pas été marqué comme vérifié.",
      ready: "Il n’a pas changé depuis.",
      readyWithWaivers: "Il n’a pas changé depuis ; des constats ont été acceptés.",
      changedSince: "Le texte, ou ce qui y était accepté, a changé depuis : il faut le vérifier à nouveau.",
      madeOtherwise: "Un autre profil ou une autre version est désormais en usage : il faut le vérifier à nouveau.",
      lapsed: "Un constat était accepté jusqu’à une date qui est passée : il faut vérifier à nouveau.",
    },
    actors: {
      mend: "L’auteur doit le corriger.",
      mendOrAccept: "L’auteur le corrige, ou l’accepte avec une raison.",
      askAgain: "{by} l’avait accepté : redemandez-lui, ou corrigez.",
      tellCaretaker: "La personne qui s’occupe de Briefline doit s’en occuper.",
      sayWhatItIs: "Si c’est une note de briefing, son auteur doit lui en donner les titres.",
    },
    notABriefing: "Ce document ne ressemble pas à une note de briefing : il n’a pas pu être vérifié.",
    maybeNoBriefing: "Impossible de dire si ce document est une note de briefing : il n’a pas pu être vérifié.",
  },
  de: {
    verdicts: {
      ready: "Bereit zum Versand",
      readyWithWaivers: "Bereit zum Versand, mit hingenommenen Befunden",
      notReady: "Noch nicht bereit zum Versand",
      couldNotTell: "Ob es bereit zum Versand ist, war nicht festzustellen",
    },
    made: {
      checked: "Geprüft am {day} um {time} Uhr mit dem Profil {profile}.",
      checkedBy: "Geprüft am {day} um {time} Uhr von {by} mit dem Profil {profile}.",
    },
    stamps: {
      none: "Dieses Papier ist nicht als geprüft gekennzeichnet.",
      ready: "Es hat sich seitdem nicht geändert.",
      readyWithWaivers: "Es hat sich seitdem nicht geändert; einige Befunde wurden hingenommen.",
      changedSince: "Der Text oder das darin Hingenommene hat sich seitdem geändert; bitte noch einmal prüfen.",
      madeOtherwise: "Inzwischen gilt ein anderes Profil oder eine andere Version; bitte noch einmal prüfen.",
      lapsed: "Etwas war bis zu einem Tag hingenommen, der vorbei ist; bitte noch einmal prüfen.",
    },
    actors: {
      mend: "Wer das Papier geschrieben hat, muss es beheben.",
      mendOrAccept: "Wer das Papier geschrieben hat, behebt es oder nimmt es mit einem Grund hin.",
      askAgain: "{by} hatte es hingenommen: bitte noch einmal fragen oder beheben.",
      tellCaretaker: "Die Person, die Briefline betreut, muss es sich ansehen.",
      sayWhatItIs: "Ist es eine Gesprächsvorbereitung, braucht sie deren Überschriften.",
    },
    notABriefing: "Das sieht nicht nach einer Gesprächsvorbereitung aus und konnte nicht geprüft werden.",
    maybeNoBriefing: "Ob das eine Gesprächsvorbereitung ist, ist nicht zu sagen; es konnte nicht geprüft werden.",
  },
};
