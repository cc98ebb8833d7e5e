import type { PackCatalogue } from "./catalogue";

export const packGerman: PackCatalogue = {
  "pack.choose": "{paper} auswählen",
  "pack.chooseAll": "Alle gezeigten auswählen",
  "pack.open": {
    by: "count",
    one: "Mappe aus {count} Papier erstellen",
    other: "Mappe aus {count} Papieren erstellen",
  },
  "pack.make": {
    by: "count",
    one: "Die Mappe mit {count} Papier erstellen",
    other: "Die Mappe mit {count} Papieren erstellen",
  },
  "pack.title": "Titel des Besuchs",
  "pack.holds": "Inhalt",
  "pack.both": "Papiere, und Gesprächspunkte als Karten",
  "pack.papers": "Papiere",
  "pack.cards": "Gesprächspunkte als Karten",
  "pack.byDate": "Nach Datum geordnet",
  "pack.cancel": "Abbrechen",
  "pack.close": "Schließen",
  "pack.name": "Mappe",
  "pack.making": "{done} von {total} Papieren gelesen, die Mappe entsteht…",
  "pack.made": "Die Mappe ist gespeichert.",
  "pack.ourFault":
    "Briefline ist an dieser Mappe gescheitert. Das ist unser Fehler; kein Papier wurde geändert. Lassen Sie Papiere weg, um das zu finden, an dem es liegt.",
  "pack.contents": "Inhalt",
  "pack.meetings": "Termine",
  "pack.speakingPoints": "Gesprächspunkte",
  "pack.page": "Seite",
  "pack.notice.changes": "Mit nachverfolgten Änderungen: Die Mappe hat den Text, als wären alle angenommen.",
  "pack.notice.comments": "Mit Kommentaren: Sie sind nicht in der Mappe.",
  "pack.notice.hidden": "Mit verborgenem Text: Er ist nicht in der Mappe.",
  "pack.notice.left-out":
    "Etwas ließ sich nicht mitnehmen: ein Bild oder Objekt, das in der Datei fehlt oder außerhalb von ihr liegt.",
  "pack.notice.chunk": "Mit einem ganzen Dokument im Text: Es ist mitgenommen, wie es ist, und nicht angeglichen.",
  "pack.notice.no-points": "Ohne Gesprächspunkte: keine Karte.",
};
