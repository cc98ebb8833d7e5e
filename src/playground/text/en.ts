import type { Message } from "../../core";

/** What the playground says around the document in English; the other languages say all of it and no more. */
export const english = {
  "page.title": "Briefline playground",
  "page.document": "Document",
  "page.pane": "Briefline pane",
  "page.commands": "Briefline's ribbon commands",
  "page.closePane": "Close the pane",
  "page.divider": "Width of the pane",

  "ribbon.label": "Briefing",
  "file.label": "File",
  "file.new": "New",
  "file.open": "Open…",
  "file.samples": "Samples",
  "file.download": "Download",
  "file.undo": "Undo",
  "file.redo": "Redo",
  "file.untitled": "Briefing",
  "file.changed": "Changed since it was last downloaded",
  "file.drop": "Drop a Word document here to open it",

  "sample.complete.en": "Complete, in English",
  "sample.complete.fr": "Complete, in French",
  "sample.complete.de": "Complete, in German",
  "sample.half-finished.en": "Half-finished",
  "sample.messy.en": "Old and out of order",

  "settings.label": "Settings",
  "settings.level": "What this Word can do",
  "settings.level.1.3": "Word 2019 and 2021 (WordApi 1.3)",
  "settings.level.1.6": "WordApi 1.6",
  "settings.level.1.9": "Word of today (WordApi 1.9)",
  "settings.language": "Language of Word",
  "settings.theme": "Theme",
  "settings.theme.light": "Light",
  "settings.theme.dark": "Dark",
  "settings.theme.highContrast": "High contrast",
  "settings.readOnly": "Read-only document",

  "discard.title": "Leave your changes?",
  "discard.body": "“{name}” has changes that you have not downloaded.",
  "discard.go": "Leave them",
  "discard.stay": "Keep the document",

  "problem.kept": "“{name}” is still open and as it was.",
  "problem.dismiss": "Close this message",
} as const satisfies Readonly<Record<string, Message>>;
