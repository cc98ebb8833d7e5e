import type { Sentences } from "./sentences";

export const german: Sentences = {
  fixes: {
    insertSection: "„{section}“ einfügen",
    moveSection: "„{section}“ an die richtige Stelle verschieben",
    renameHeading: "In „{wording}“ umbenennen",
    deleteEmptyTwin: "Den leeren löschen",
    houseForm: "„{wording}“ schreiben",
    cutTracking: "Abschneiden",
    tidySpaces: "Leerzeichen in Ordnung bringen",
    oneSpelling: "Überall „{wording}“ schreiben",
    oneQuotationMark: "Gleiche Anführungszeichen setzen",
    addFullStop: "Den Punkt setzen",
    mergeSections: "Mit dem ersten zusammenführen",
    restorePrompt: "Platzhalter wieder einsetzen",
    deletePrompt: "Platzhalter löschen",
    deleteText: "„{quote}“ löschen",
    deleteEmptyItem: "Leeren Punkt löschen",
    joinParagraphs: "Beide Hälften verbinden",
    replaceWords: "Stattdessen „{wording}“ schreiben",
    moveExplanation: "Erklärung zur ersten Nennung verschieben",
    addPoint: "Einen Punkt dazu ergänzen",
    restyleHeadings: {
      by: "count",
      one: "Ihr die Formatvorlage der anderen geben",
      other: "Ihnen die Formatvorlage der anderen geben",
    },
    evenHeadings: { by: "count", one: "Sie wie die anderen schreiben", other: "Sie wie die anderen schreiben" },
    evenStops: { by: "count", one: "Es wie die anderen enden lassen", other: "Sie wie die anderen enden lassen" },
    makeList: "Eine Liste daraus machen",
    fillCounterpart: "Stattdessen „{wording}“ schreiben",
    moveSide: "„{quote}“ an den Anfang stellen",
    realBullets: "Echte Aufzählungszeichen daraus machen",
    oneBulletSign: "Allen dasselbe Zeichen geben",
    splitPoint: "Am Ende eines Satzes teilen",
    moveToDefensives: "Nach „{section}“ verschieben",
  },
  plan: {
    insertSection: { by: "count", one: "{count} Abschnitt einfügen", other: "{count} Abschnitte einfügen" },
    moveSection: { by: "count", one: "{count} Abschnitt verschieben", other: "{count} Abschnitte verschieben" },
    renameHeading: { by: "count", one: "{count} Überschrift umbenennen", other: "{count} Überschriften umbenennen" },
    deleteEmptyTwin: {
      by: "count",
      one: "{count} leeren Abschnitt löschen",
      other: "{count} leere Abschnitte löschen",
    },
    houseForm: {
      by: "count",
      one: "{count} Datum oder Uhrzeit in die Form des Hauses bringen",
      other: "{count} Daten und Uhrzeiten in die Form des Hauses bringen",
    },
    cutTracking: {
      by: "count",
      one: "Die Verfolgungszeichen von {count} Adresse abschneiden",
      other: "Die Verfolgungszeichen von {count} Adressen abschneiden",
    },
    oneQuotationMark: "Gleiche Anführungszeichen setzen",
    tidySpaces: "Leerzeichen in Ordnung bringen",
    oneSpelling: {
      by: "count",
      one: "{count} Namen einheitlich schreiben",
      other: "{count} Namen einheitlich schreiben",
    },
    restyleHeadings: "Den Überschriften eine Formatvorlage geben",
    evenHeadings: "Die Überschriften einheitlich schreiben",
    evenStops: "Die Punkte einer Liste einheitlich enden lassen",
    realBullets: {
      by: "count",
      one: "In {count} Liste echte Aufzählungszeichen setzen",
      other: "In {count} Listen echte Aufzählungszeichen setzen",
    },
    oneBulletSign: {
      by: "count",
      one: "In {count} Liste ein einziges Aufzählungszeichen verwenden",
      other: "In {count} Listen ein einziges Aufzählungszeichen verwenden",
    },
  },
  problems: {
    "not-a-document": {
      what: "Diese Datei ist kein Word-Dokument.",
      next: "Wählen Sie eine Datei, deren Name auf .docx endet.",
    },
    "no-document": {
      what: "In dieser Datei steckt kein Dokument, obwohl sie wie eines gepackt ist.",
      next: "Öffnen Sie sie im Programm, das sie erzeugt hat, speichern Sie sie als Word-Dokument (.docx) und versuchen Sie es noch einmal.",
    },
    "old-format": {
      what: "Diese Datei hat das Word-Format aus der Zeit vor 2007 (.doc).",
      next: "Öffnen Sie sie in Word, speichern Sie sie als Word-Dokument (.docx) und versuchen Sie es noch einmal.",
    },
    "open-document": {
      what: "Diese Datei ist ein OpenDocument-Text (.odt).",
      next: "Speichern Sie sie als Word-Dokument (.docx) und versuchen Sie es noch einmal.",
    },
    "password-protected": {
      what: "Dieses Dokument ist durch ein Kennwort geschützt und kann nicht gelesen werden.",
      next: "Entfernen Sie das Kennwort in Word (Datei, Informationen, Dokument schützen) und versuchen Sie es noch einmal.",
    },
    damaged: {
      what: "Dieses Dokument ist beschädigt und kann nicht gelesen werden.",
      next: "Öffnen Sie es in Word, das es oft reparieren kann, speichern Sie es und versuchen Sie es noch einmal.",
    },
    "unknown-packing": {
      what: "Diese Datei ist auf eine Weise gepackt, die sich nicht lesen lässt.",
      next: "Öffnen Sie sie in Word, speichern Sie sie und versuchen Sie es noch einmal.",
    },
    "too-large": {
      what: "Dieses Dokument ist zu groß, um geprüft zu werden.",
      next: "Legen Sie große Anlagen in einer eigenen Datei ab und versuchen Sie es noch einmal.",
    },
    "empty-file": {
      what: "Diese Datei ist leer: Sie enthält nichts, nicht einmal eine leere Seite.",
      next: "Vielleicht wurde sie nicht fertig kopiert. Holen Sie sie noch einmal und versuchen Sie es erneut.",
    },
    stale: {
      what: "Das Dokument hat sich seit der Prüfung geändert; es wurde nichts getan.",
      whatInDetail: "„{detail}“ hat sich seit der Prüfung geändert; es wurde nichts getan.",
      next: "Prüfen Sie noch einmal und wiederholen Sie dann den Schritt.",
    },
    collision: {
      what: "Zwei Änderungen betreffen dieselbe Stelle; keine wurde ausgeführt.",
      whatInDetail: "Zwei Änderungen betreffen „{detail}“; keine wurde ausgeführt.",
      next: "Führen Sie sie nacheinander aus.",
    },
    locked: {
      what: "Ein Teil des Dokuments ist gesperrt; es wurde nichts geändert.",
      whatInDetail: "„{detail}“ ist gesperrt; es wurde nichts geändert.",
      next: "Bitten Sie, wer das Dokument angelegt hat, die Sperre aufzuheben, und versuchen Sie es dann noch einmal.",
    },
    "in-table": {
      what: "Der Text steht in einer Tabelle und lässt sich von hier aus nicht verschieben; es wurde nichts geändert.",
      whatInDetail:
        "„{detail}“ steht in einer Tabelle und lässt sich von hier aus nicht verschieben; es wurde nichts geändert.",
      next: "Nehmen Sie diese Änderung von Hand vor.",
    },
    "in-text-box": {
      what: "Der Text gehört zu einem Textfeld, das sich von hier aus nicht ändern lässt; es wurde nichts geändert.",
      whatInDetail:
        "„{detail}“ gehört zu einem Textfeld, das sich von hier aus nicht ändern lässt; es wurde nichts geändert.",
      next: "Nehmen Sie diese Änderung von Hand vor.",
    },
    "crosses-control": {
      what: "Der Text liegt halb in einem Inhaltssteuerelement und halb außerhalb; es wurde nichts geändert.",
      whatInDetail: "„{detail}“ liegt halb in einem Inhaltssteuerelement und halb außerhalb; es wurde nichts geändert.",
      next: "Nehmen Sie diese Änderung von Hand vor, oder entfernen Sie zuerst das Inhaltssteuerelement.",
    },
    "read-only": {
      what: "Dieses Dokument kann gelesen, aber nicht geändert werden.",
      next: "Wählen Sie „Bearbeitung aktivieren“ oder speichern Sie eine Kopie, und versuchen Sie es noch einmal.",
    },
    "not-undone": {
      what: "Mittendrin ist etwas schiefgegangen, und das Dokument ließ sich nicht in den alten Zustand bringen.",
      next: "Klicken Sie in Word auf „Rückgängig“, bis der alte Text wieder da ist, und prüfen Sie dann noch einmal.",
    },
    "not-waivable": {
      what: "Ihr Haus lässt nicht zu, dass dies hingenommen wird; es wurde nichts getan.",
      next: "Verbessern Sie den Text, oder fragen Sie, wer das Profil betreut.",
    },
    "bad-reason": {
      what: "Das ließ sich nicht als Grund festhalten; es wurde nichts getan.",
      next: "Sagen Sie in einer einfachen Zeile von höchstens 500 Zeichen, warum, und nennen Sie einen Tag, den es gibt.",
    },
    "not-ready": {
      what: "Dieses Papier ist nicht fertig; es wurde nicht als geprüft gekennzeichnet.",
      next: "Sehen Sie nach, was noch offen ist, und versuchen Sie es dann noch einmal.",
    },
    "not-supported": {
      what: "Diese Word-Version kann das nicht.",
      next: "Nehmen Sie die Änderung von Hand vor, oder öffnen Sie das Dokument in einem neueren Word oder in Word im Web.",
    },
    "host-busy": {
      what: "Word ist beschäftigt und hat nicht geantwortet.",
      next: "Schließen Sie offene Dialogfelder, beenden Sie Ihre Eingabe und versuchen Sie es noch einmal.",
    },
    "host-error": {
      what: "Word hat einen Fehler gemeldet; es wurde nichts getan.",
      whatInDetail: "Word hat einen Fehler gemeldet; es wurde nichts getan: „{detail}“.",
      next: "Versuchen Sie es noch einmal. Tritt der Fehler wieder auf, speichern und schließen Sie das Dokument und öffnen Sie es neu.",
    },
  },
  notices: {
    "unknown-style":
      "Die Formatvorlage „{detail}“ ist in diesem Dokument nicht definiert; ihr Text wurde als normaler Text gelesen.",
    "missing-part": "Etwas, worauf das Dokument verweist, fehlt in der Datei ({detail}). Das Übrige wurde gelesen.",
    "unread-part": "Etwas im Dokument wurde nicht gelesen und bleibt, wie es ist ({detail}).",
    "embedded-document":
      "In dieses Dokument ist ein anderes eingebettet ({detail}); Briefline liest seinen Text nicht. Öffnen Sie es in Word und speichern Sie es: Dann wird der Text gelesen.",
    "dangling-relationship": "Ein Verweis im Dokument führt ins Leere ({detail}). Das Übrige wurde gelesen.",
    "could-not-judge":
      "„{detail}“ konnte nicht geprüft werden; es kann also Fehler geben, die hier nicht stehen. Prüfen Sie noch einmal; bleibt es dabei, sagen Sie der Person Bescheid, die Briefline betreut.",
    "damaged-waivers":
      "Die Liste der hingenommenen Befunde in diesem Dokument ist beschädigt; sie wurde übergangen, und alles zählt.",
    "damaged-waiver":
      "Hingenommene Befunde in diesem Dokument sind beschädigt oder gefälscht ({detail}); sie wurden übergangen und zählen.",
    "damaged-stamp":
      "Das Prüfzeichen in diesem Dokument ist beschädigt oder gefälscht ({detail}); es wurde übergangen.",
    "damaged-made-with":
      "Was dieses Dokument über seine Vorlage sagt, ist beschädigt oder gefälscht ({detail}) und wurde darum nicht beachtet.",
    "made-with-other":
      "Dieses Dokument wurde nach der Vorlage {detail} gemacht. Hier wird es nach einer anderen beurteilt.",
    "made-with-other-version":
      "Dieses Dokument wurde nach {detail} gemacht. Hier wird es nach einer anderen Fassung dieser Vorlage beurteilt.",
    "newer-profile": "Dieses Dokument wurde nach einer älteren Fassung seiner Vorlage gemacht. In Kraft ist {detail}.",
  },
};
