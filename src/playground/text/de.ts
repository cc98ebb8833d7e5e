import type { PlaygroundCatalogue } from "./catalogue";

export const german: PlaygroundCatalogue = {
  "page.title": "Briefline zum Ausprobieren",
  "page.document": "Dokument",
  "page.pane": "Briefline-Bereich",
  "page.commands": "Briefline-Befehle des Menübands",
  "page.closePane": "Bereich schließen",
  "page.divider": "Breite des Bereichs",

  "ribbon.label": "Briefing",
  "file.label": "Datei",
  "file.new": "Neu",
  "file.open": "Öffnen …",
  "file.samples": "Beispiele",
  "file.download": "Herunterladen",
  "file.undo": "Rückgängig",
  "file.redo": "Wiederholen",
  "file.untitled": "Briefing",
  "file.changed": "Seit dem letzten Herunterladen geändert",
  "file.drop": "Legen Sie ein Word-Dokument hier ab, um es zu öffnen",

  "sample.complete.en": "Vollständig, auf Englisch",
  "sample.complete.fr": "Vollständig, auf Französisch",
  "sample.complete.de": "Vollständig, auf Deutsch",
  "sample.half-finished.en": "Halb fertig",
  "sample.messy.en": "Alt und durcheinander",

  "settings.label": "Einstellungen",
  "settings.level": "Was dieses Word kann",
  "settings.level.1.3": "Word 2019 und 2021 (WordApi 1.3)",
  "settings.level.1.6": "WordApi 1.6",
  "settings.level.1.9": "Word von heute (WordApi 1.9)",
  "settings.language": "Sprache von Word",
  "settings.theme": "Design",
  "settings.theme.light": "Hell",
  "settings.theme.dark": "Dunkel",
  "settings.theme.highContrast": "Hoher Kontrast",
  "settings.readOnly": "Schreibgeschütztes Dokument",

  "discard.title": "Änderungen verwerfen?",
  "discard.body": "„{name}“ enthält Änderungen, die Sie nicht heruntergeladen haben.",
  "discard.go": "Verwerfen",
  "discard.stay": "Dokument behalten",

  "problem.kept": "„{name}“ ist noch offen und unverändert.",
  "problem.dismiss": "Diese Meldung schließen",
};
