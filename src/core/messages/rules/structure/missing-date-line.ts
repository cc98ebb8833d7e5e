import type { missingDateLine } from "../../../rules/structure/missing-date-line";
import type { RuleWords } from "../rule-words";

export const missingDateLineWords: RuleWords<typeof missingDateLine> = {
  en: {
    name: "date, time and place",
    why: "Nobody is on time, or in the right room, with a paper that does not say when and where.",
    messages: {
      missing: {
        what: "The line with date, time and place is missing.",
        how: "Insert it under the title and fill it in.",
      },
    },
  },
  fr: {
    name: "date, heure et lieu",
    why: "Personne n’arrive à l’heure, ni dans la bonne salle, avec une note qui ne dit ni quand ni où.",
    messages: {
      missing: {
        what: "La ligne avec la date, l’heure et le lieu manque.",
        how: "Insérez-la sous le titre et complétez-la.",
      },
    },
  },
  de: {
    name: "Datum, Uhrzeit und Ort",
    why: "Niemand ist pünktlich im richtigen Raum, wenn die Unterlage nicht sagt, wann und wo.",
    messages: {
      missing: {
        what: "Die Zeile mit Datum, Uhrzeit und Ort fehlt.",
        how: "Fügen Sie sie unter dem Titel ein und füllen Sie sie aus.",
      },
    },
  },
};
