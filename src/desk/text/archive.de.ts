import type { Catalogue } from "../../core";
import type { archiveEnglish } from "./archive.en";

export const archiveGerman: Catalogue<keyof typeof archiveEnglish> = {
  "archive.trouble": "{file}: {what} {next}",
  "archive.foreign": "Das ist keine Datenbank eines Durchlaufs.",
  "archive.foreignNext": "Wählen Sie die Datei, die briefline sweep geschrieben hat.",
  "archive.damaged": "Die Datenbank ist beschädigt.",
  "archive.damagedNext": "Wiederholen Sie den Durchlauf in eine neue Datei; die Papiere selbst sind unberührt.",
  "archive.otherVersion": "Die Datenbank stammt von einer anderen Version von Briefline.",
  "archive.otherVersionNext": "Wiederholen Sie den Durchlauf mit der Version dieses Schreibtischs.",
  "archive.tooLarge": "Die Datenbank ist größer als 500 MB; das fasst ein Browser nicht.",
  "archive.tooLargeNext": "Durchlaufen Sie Teile des Archivs, jeden in eine eigene Datenbank.",
  "archive.gone": "Die Datei ließ sich nicht mehr lesen.",
  "archive.goneNext": "Sie wurde inzwischen verschoben, umbenannt oder gesperrt. Bringen Sie sie noch einmal.",
  "archive.noReader": "Was Datenbanken liest, ließ sich nicht laden oder ist gescheitert.",
  "archive.noReaderNext": "Laden Sie die Seite neu und bringen Sie die Datei noch einmal.",
  "archive.most": "{file}: {total} Papiere sind darin; die ersten {shown} werden gezeigt.",
  "archive.close": "Diese Meldung schließen",
  "archive.unread": "Was der Durchlauf von diesem Papier aufbewahrt hat, ist nicht lesbar.",
  "archive.unreadNext": "Wiederholen Sie den Durchlauf mit --again.",
  "archive.judged": "Wie ein Durchlauf es geprüft hat: {day}, nach {profile}. Hier wird es nicht neu geprüft.",
  "archive.goneOn": "Am {day} war die Datei nicht mehr auf dem Datenträger.",
};
