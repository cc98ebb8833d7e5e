import type { PackCatalogue } from "./catalogue";

export const packFrench: PackCatalogue = {
  "pack.choose": "Choisir {paper}",
  "pack.chooseAll": "Choisir tout ce qui est affiché",
  "pack.open": { by: "count", one: "Faire un dossier de {count} note", other: "Faire un dossier de {count} notes" },
  "pack.make": { by: "count", one: "Créer le dossier de {count} note", other: "Créer le dossier de {count} notes" },
  "pack.title": "Titre de la visite",
  "pack.holds": "Contenu",
  "pack.both": "Notes, et éléments d’intervention en fiches",
  "pack.papers": "Notes",
  "pack.cards": "Éléments d’intervention en fiches",
  "pack.byDate": "Par ordre de date",
  "pack.cancel": "Arrêter",
  "pack.close": "Fermer",
  "pack.name": "dossier",
  "pack.making": "{done} notes sur {total} lues, le dossier se prépare…",
  "pack.made": "Le dossier est enregistré.",
  "pack.ourFault":
    "Briefline a échoué sur ce dossier. C’est notre faute ; aucune note n’a été modifiée. Retirez des notes pour trouver celle qui pose problème.",
  "pack.contents": "Sommaire",
  "pack.meetings": "Rencontres",
  "pack.speakingPoints": "Éléments d’intervention",
  "pack.page": "Page",
  "pack.notice.changes":
    "Avec des modifications suivies : le dossier contient le texte comme si toutes étaient acceptées.",
  "pack.notice.comments": "Avec des commentaires : ils ne sont pas dans le dossier.",
  "pack.notice.hidden": "Avec du texte masqué : il n’est pas dans le dossier.",
  "pack.notice.left-out":
    "Un élément n’a pas pu être repris : une image ou un objet absent du fichier ou extérieur à lui.",
  "pack.notice.chunk": "Avec un document entier inséré dans le texte : il est repris tel quel, sans harmonisation.",
  "pack.notice.no-points": "Sans éléments d’intervention : pas de fiche.",
};
