import type { PlaygroundCatalogue } from "./catalogue";

export const french: PlaygroundCatalogue = {
  "page.title": "Banc d’essai de Briefline",
  "page.document": "Document",
  "page.pane": "Volet Briefline",
  "page.commands": "Commandes du ruban de Briefline",
  "page.closePane": "Fermer le volet",
  "page.divider": "Largeur du volet",

  "ribbon.label": "Briefing",
  "file.label": "Fichier",
  "file.new": "Nouveau",
  "file.open": "Ouvrir…",
  "file.samples": "Exemples",
  "file.download": "Télécharger",
  "file.undo": "Annuler",
  "file.redo": "Rétablir",
  "file.untitled": "Briefing",
  "file.changed": "Modifié depuis le dernier téléchargement",
  "file.drop": "Déposez ici un document Word pour l’ouvrir",

  "sample.complete.en": "Complet, en anglais",
  "sample.complete.fr": "Complet, en français",
  "sample.complete.de": "Complet, en allemand",
  "sample.half-finished.en": "À moitié écrit",
  "sample.messy.en": "Ancien et en désordre",

  "settings.label": "Réglages",
  "settings.level": "Ce que sait faire ce Word",
  "settings.level.1.3": "Word 2019 et 2021 (WordApi 1.3)",
  "settings.level.1.6": "WordApi 1.6",
  "settings.level.1.9": "Word d’aujourd’hui (WordApi 1.9)",
  "settings.language": "Langue de Word",
  "settings.theme": "Thème",
  "settings.theme.light": "Clair",
  "settings.theme.dark": "Sombre",
  "settings.theme.highContrast": "Contraste élevé",
  "settings.readOnly": "Document en lecture seule",

  "discard.title": "Abandonner vos modifications ?",
  "discard.body": "« {name} » contient des modifications que vous n’avez pas téléchargées.",
  "discard.go": "Les abandonner",
  "discard.stay": "Garder le document",

  "problem.kept": "« {name} » reste ouvert, tel qu’il était.",
  "problem.dismiss": "Fermer ce message",
};
