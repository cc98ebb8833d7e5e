import type { Sentences } from "./sentences";

export const french: Sentences = {
  fixes: {
    insertSection: "Insérer « {section} »",
    moveSection: "Remettre « {section} » à sa place",
    renameHeading: "Renommer en « {wording} »",
    deleteEmptyTwin: "Supprimer celle qui est vide",
    houseForm: "Écrire « {wording} »",
    cutTracking: "La couper",
    tidySpaces: "Corriger les espaces",
    oneSpelling: "Écrire partout « {wording} »",
    oneQuotationMark: "Employer les mêmes guillemets",
    addFullStop: "Ajouter le point",
    mergeSections: "Réunir avec la première",
    restorePrompt: "Remettre la consigne",
    deletePrompt: "Supprimer la consigne",
    deleteText: "Supprimer « {quote} »",
    deleteEmptyItem: "Supprimer la puce vide",
    joinParagraphs: "Réunir les deux moitiés",
    replaceWords: "Écrire plutôt « {wording} »",
    moveExplanation: "Déplacer l’explication au premier emploi",
    addPoint: "Ajouter un point à ce sujet",
    restyleHeadings: { by: "count", one: "Lui donner le style des autres", other: "Leur donner le style des autres" },
    evenHeadings: { by: "count", one: "L’écrire comme les autres", other: "Les écrire comme les autres" },
    evenStops: { by: "count", one: "Le terminer comme les autres", other: "Les terminer comme les autres" },
    makeList: "En faire une liste",
    fillCounterpart: "Écrire plutôt « {wording} »",
    moveSide: "Mettre « {quote} » en premier",
    realBullets: "En faire de vraies puces",
    oneBulletSign: "Donner à toutes le même signe",
    splitPoint: "Le couper à la fin d’une phrase",
    moveToDefensives: "Le déplacer vers « {section} »",
  },
  plan: {
    insertSection: { by: "count", one: "Insérer {count} rubrique", other: "Insérer {count} rubriques" },
    moveSection: { by: "count", one: "Déplacer {count} rubrique", other: "Déplacer {count} rubriques" },
    renameHeading: { by: "count", one: "Renommer {count} intertitre", other: "Renommer {count} intertitres" },
    deleteEmptyTwin: {
      by: "count",
      one: "Supprimer {count} rubrique vide",
      other: "Supprimer {count} rubriques vides",
    },
    houseForm: {
      by: "count",
      one: "Écrire {count} date ou heure comme la maison",
      other: "Écrire {count} dates et heures comme la maison",
    },
    cutTracking: {
      by: "count",
      one: "Couper la partie de suivi de {count} adresse",
      other: "Couper la partie de suivi de {count} adresses",
    },
    oneQuotationMark: "Employer les mêmes guillemets",
    tidySpaces: "Corriger les espaces",
    oneSpelling: {
      by: "count",
      one: "Donner une seule graphie à {count} nom",
      other: "Donner une seule graphie à {count} noms",
    },
    restyleHeadings: "Donner un seul style aux intertitres",
    evenHeadings: "Écrire les intertitres de la même façon",
    evenStops: "Terminer de la même façon les points d’une liste",
    realBullets: {
      by: "count",
      one: "Mettre de vraies puces dans {count} liste",
      other: "Mettre de vraies puces dans {count} listes",
    },
    oneBulletSign: {
      by: "count",
      one: "Mettre un seul signe dans {count} liste",
      other: "Mettre un seul signe dans {count} listes",
    },
  },
  problems: {
    "not-a-document": {
      what: "Ce fichier n’est pas un document Word.",
      next: "Choisissez un fichier dont le nom se termine par .docx.",
    },
    "no-document": {
      what: "Ce fichier ne contient pas de document, bien qu'il soit compressé comme s'il en avait un.",
      next: "Ouvrez-le dans le logiciel qui l'a créé, enregistrez-le au format Word (.docx) et réessayez.",
    },
    "old-format": {
      what: "Ce fichier est au format Word d’avant 2007 (.doc).",
      next: "Ouvrez-le dans Word, enregistrez-le comme document Word (.docx) et réessayez.",
    },
    "open-document": {
      what: "Ce fichier est un texte OpenDocument (.odt).",
      next: "Enregistrez-le comme document Word (.docx) et réessayez.",
    },
    "password-protected": {
      what: "Ce document est protégé par un mot de passe et ne peut pas être lu.",
      next: "Retirez le mot de passe dans Word (Fichier, Informations, Protéger le document) et réessayez.",
    },
    damaged: {
      what: "Ce document est endommagé et ne peut pas être lu.",
      next: "Ouvrez-le dans Word, qui sait souvent le réparer, enregistrez-le et réessayez.",
    },
    "unknown-packing": {
      what: "Ce fichier est compressé d'une façon qui ne peut pas être lue.",
      next: "Ouvrez-le dans Word, enregistrez-le et réessayez.",
    },
    "too-large": {
      what: "Ce document est trop volumineux pour être vérifié.",
      next: "Mettez les grandes annexes dans un fichier à part et réessayez.",
    },
    "empty-file": {
      what: "Ce fichier est vide : il ne contient rien, pas même une page blanche.",
      next: "La copie s’est peut-être interrompue. Récupérez le fichier et réessayez.",
    },
    stale: {
      what: "Le document a changé depuis la vérification ; rien n’a été fait.",
      whatInDetail: "« {detail} » a changé depuis la vérification ; rien n’a été fait.",
      next: "Vérifiez à nouveau, puis recommencez.",
    },
    collision: {
      what: "Deux modifications touchent au même endroit ; aucune n’a été faite.",
      whatInDetail: "Deux modifications touchent à « {detail} » ; aucune n’a été faite.",
      next: "Faites-les l’une après l’autre.",
    },
    locked: {
      what: "Une partie du document est verrouillée ; rien n’a été modifié.",
      whatInDetail: "« {detail} » est verrouillé ; rien n’a été modifié.",
      next: "Demandez à l’auteur du document de le déverrouiller, puis réessayez.",
    },
    "in-table": {
      what: "Ce texte se trouve dans un tableau et ne peut pas être déplacé d’ici ; rien n’a été modifié.",
      whatInDetail: "« {detail} » se trouve dans un tableau et ne peut pas être déplacé d’ici ; rien n’a été modifié.",
      next: "Faites cette modification à la main.",
    },
    "in-text-box": {
      what: "Ce texte fait partie d’une zone de texte, qui ne peut pas être modifiée d’ici ; rien n’a été modifié.",
      whatInDetail:
        "« {detail} » fait partie d’une zone de texte, qui ne peut pas être modifiée d’ici ; rien n’a été modifié.",
      next: "Faites cette modification à la main.",
    },
    "crosses-control": {
      what: "Ce texte est à cheval sur un contrôle de contenu ; rien n’a été modifié.",
      whatInDetail: "« {detail} » est à cheval sur un contrôle de contenu ; rien n’a été modifié.",
      next: "Faites cette modification à la main, ou supprimez d’abord le contrôle de contenu.",
    },
    "read-only": {
      what: "Ce document peut être lu, mais pas modifié.",
      next: "Cliquez sur « Activer la modification » ou enregistrez une copie, puis réessayez.",
    },
    "not-undone": {
      what: "Une erreur s’est produite en cours de route et le document n’a pas pu être remis dans son état d’avant.",
      next: "Cliquez sur « Annuler » dans Word jusqu’à retrouver le texte d’avant, puis vérifiez à nouveau.",
    },
    "not-waivable": {
      what: "Votre maison ne permet pas d’accepter cela : rien n’a été fait.",
      next: "Corrigez le texte, ou demandez à la personne qui gère le profil.",
    },
    "bad-reason": {
      what: "Cela n’a pas pu être gardé comme raison : rien n’a été fait.",
      next: "Dites pourquoi en une simple ligne de 500 caractères au plus, et donnez une date qui existe.",
    },
    "not-ready": {
      what: "Ce document n’est pas prêt : il n’a pas été marqué comme vérifié.",
      next: "Voyez ce qui reste à faire, puis réessayez.",
    },
    "not-supported": {
      what: "Cette version de Word ne sait pas faire cela.",
      next: "Faites la modification à la main, ou ouvrez le document dans un Word plus récent ou dans Word pour le web.",
    },
    "host-busy": {
      what: "Word est occupé et n’a pas répondu.",
      next: "Fermez les boîtes de dialogue ouvertes, terminez votre saisie et réessayez.",
    },
    "host-error": {
      what: "Word a signalé une erreur ; rien n’a été fait.",
      whatInDetail: "Word a signalé une erreur ; rien n’a été fait : « {detail} ».",
      next: "Réessayez. Si l’erreur revient, enregistrez le document, fermez-le et rouvrez-le.",
    },
  },
  notices: {
    "unknown-style":
      "Le style « {detail} » n’est pas défini dans ce document ; son texte a été lu comme du texte normal.",
    "missing-part":
      "Un élément auquel le document renvoie ne se trouve pas dans le fichier ({detail}). Le reste a été lu.",
    "unread-part": "Un élément du document n’a pas été lu et reste tel quel ({detail}).",
    "embedded-document":
      "Un autre document est inséré dans celui-ci ({detail}) ; Briefline ne lit pas son texte. Ouvrez-le dans Word et enregistrez-le : le texte sera lu.",
    "dangling-relationship": "Un lien interne du document ne mène nulle part ({detail}). Le reste a été lu.",
    "could-not-judge":
      "« {detail} » : ce point n’a pas pu être vérifié et des fautes peuvent donc rester invisibles. Vérifiez à nouveau ; si cela persiste, prévenez la personne qui s’occupe de Briefline.",
    "damaged-waivers":
      "La liste des constats acceptés dans ce document est endommagée : elle a été ignorée et tout compte.",
    "damaged-waiver":
      "Des constats acceptés dans ce document sont endommagés ou falsifiés ({detail}) : ils ont été ignorés et comptent.",
    "damaged-stamp":
      "La marque de vérification de ce document est endommagée ou falsifiée ({detail}) : elle a été ignorée.",
    "damaged-made-with":
      "Ce que ce document dit de son modèle est endommagé ou falsifié ({detail}) et a donc été ignoré.",
    "made-with-other": "Ce document a été fait d’après le modèle {detail}. Il est jugé ici d’après un autre.",
    "made-with-other-version":
      "Ce document a été fait d’après {detail}. Il est jugé ici d’après une autre version de ce modèle.",
    "newer-profile": "Ce document a été fait d’après une version antérieure de son modèle. {detail} est en vigueur.",
  },
};
