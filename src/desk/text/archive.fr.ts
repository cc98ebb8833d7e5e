import type { Catalogue } from "../../core";
import type { archiveEnglish } from "./archive.en";

export const archiveFrench: Catalogue<keyof typeof archiveEnglish> = {
  "archive.trouble": "{file} : {what} {next}",
  "archive.foreign": "Ce n'est pas la base de données d'un balayage.",
  "archive.foreignNext": "Choisissez le fichier que briefline sweep a écrit.",
  "archive.damaged": "La base de données est endommagée.",
  "archive.damagedNext": "Relancez le balayage dans un nouveau fichier ; les notes elles-mêmes sont intactes.",
  "archive.otherVersion": "La base de données vient d'une autre version de Briefline.",
  "archive.otherVersionNext": "Relancez le balayage avec la version de ce bureau.",
  "archive.tooLarge": "La base de données dépasse 500 Mo : un navigateur ne peut pas la contenir.",
  "archive.tooLargeNext": "Balayez l'archive par parties, chacune dans sa base de données.",
  "archive.gone": "Le fichier n'a plus pu être lu.",
  "archive.goneNext": "Il a été déplacé, renommé ou verrouillé entre-temps. Apportez-le à nouveau.",
  "archive.noReader": "Ce qui lit les bases de données n'a pas pu être chargé ou a échoué.",
  "archive.noReaderNext": "Rechargez la page et apportez le fichier à nouveau.",
  "archive.most": "{file} : il contient {total} notes ; les {shown} premières sont affichées.",
  "archive.close": "Fermer ce message",
  "archive.unread": "Ce que le balayage a gardé de cette note ne se lit pas.",
  "archive.unreadNext": "Relancez le balayage avec --again.",
  "archive.judged": "Telle qu'un balayage l'a jugée : {day}, selon {profile}. Elle n'est pas rejugée ici.",
  "archive.goneOn": "Le {day}, le fichier n'était plus sur le disque.",
};
