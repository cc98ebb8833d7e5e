import type { Localised } from "../profile/profile";
import type { WaiverFall } from "../waivers/apply-waivers";
import type { Catalogue } from "./format";

/** What is said of a finding that was accepted. The officer's own words arrive under `reason`. */
export type AcceptedWord = "accepted" | "acceptedUntil" | "acceptedBy" | "acceptedByUntil";

/** What is said of accepted findings, and behind the finding itself of a waiver that fell. */
export const waiverWords: Localised<Catalogue<AcceptedWord | WaiverFall>> = {
  en: {
    accepted: "Accepted: “{reason}”",
    acceptedUntil: "Accepted until {until}: “{reason}”",
    acceptedBy: "Accepted by {by}: “{reason}”",
    acceptedByUntil: "Accepted by {by} until {until}: “{reason}”",
    expired: "It was accepted until {until} (“{reason}”). That day is over, so it counts again.",
    undated:
      "It was accepted until {until} (“{reason}”). What day it is could not be told, so it counts until that is known.",
    changed: "It was accepted (“{reason}”), but for other words than stand there now, so it counts again.",
    forbidden: "It was accepted (“{reason}”), but your house does not allow that here, so it counts.",
  },
  fr: {
    accepted: "Accepté : « {reason} »",
    acceptedUntil: "Accepté jusqu’au {until} : « {reason} »",
    acceptedBy: "Accepté par {by} : « {reason} »",
    acceptedByUntil: "Accepté par {by} jusqu’au {until} : « {reason} »",
    expired: "C’était accepté jusqu’au {until} (« {reason} »). Cette date est passée : cela compte de nouveau.",
    undated:
      "C’était accepté jusqu’au {until} (« {reason} »). La date du jour n’est pas connue : cela compte tant qu’elle ne l’est pas.",
    changed:
      "C’était accepté (« {reason} »), mais pour un autre texte que celui d’aujourd’hui : cela compte de nouveau.",
    forbidden: "C’était accepté (« {reason} »), mais votre maison ne le permet pas ici : cela compte.",
  },
  de: {
    accepted: "Hingenommen: „{reason}“",
    acceptedUntil: "Hingenommen bis {until}: „{reason}“",
    acceptedBy: "Hingenommen von {by}: „{reason}“",
    acceptedByUntil: "Hingenommen von {by} bis {until}: „{reason}“",
    expired: "Es war bis {until} hingenommen („{reason}“). Der Tag ist vorbei, es zählt wieder.",
    undated:
      "Es war bis {until} hingenommen („{reason}“). Welcher Tag heute ist, ist nicht bekannt, bis dahin zählt es.",
    changed: "Es war hingenommen („{reason}“), aber für einen anderen Wortlaut als den jetzigen, es zählt wieder.",
    forbidden: "Es war hingenommen („{reason}“), aber Ihr Haus lässt das hier nicht zu, es zählt.",
  },
};
