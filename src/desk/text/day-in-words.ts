import type { Language } from "../../core";

/** An ISO date as people of a language write it in a table: "14 Apr 2026". */
export const dayInWords = (date: string, language: Language): string =>
  new Date(`${date}T12:00:00Z`).toLocaleDateString(language === "en" ? "en-GB" : language, {
    timeZone: "UTC",
    day: "numeric",
    month: "short",
    year: "numeric",
  });
