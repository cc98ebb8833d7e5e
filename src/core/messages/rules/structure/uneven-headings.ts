import type { unevenHeadings } from "../../../rules/structure/uneven-headings";
import type { RuleWords } from "../rule-words";

export const unevenHeadingsWords: RuleWords<typeof unevenHeadings> = {
  en: {
    name: "headings written alike",
    why: "Headings that are written alike show at a glance what is a part of the paper.",
    messages: {
      colon: {
        what: "Some headings end in a colon, others do not: “{quote}”.",
        how: "Write all of them with a colon, or none.",
      },
      capitals: {
        what: "Some headings are in capitals, others are not: “{quote}”.",
        how: "Write all of them in capitals, or none.",
      },
      number: { what: "Some headings have a number, others do not: “{quote}”.", how: "Number all of them, or none." },
    },
  },
  fr: {
    name: "écriture des intertitres",
    why: "Des intertitres écrits de la même façon montrent d’un coup d’œil les parties de la note.",
    messages: {
      colon: {
        what: "Certains intertitres se terminent par deux-points, d’autres non : « {quote} ».",
        how: "Mettez deux-points à tous, ou à aucun.",
      },
      capitals: {
        what: "Certains intertitres sont en capitales, d’autres non : « {quote} ».",
        how: "Écrivez-les tous en capitales, ou aucun.",
      },
      number: {
        what: "Certains intertitres sont numérotés, d’autres non : « {quote} ».",
        how: "Numérotez-les tous, ou aucun.",
      },
    },
  },
  de: {
    name: "Schreibung der Überschriften",
    why: "Gleich geschriebene Überschriften zeigen auf einen Blick, was ein Teil des Papiers ist.",
    messages: {
      colon: {
        what: "Manche Überschriften enden mit einem Doppelpunkt, andere nicht: „{quote}“.",
        how: "Setzen Sie ihn überall oder nirgends.",
      },
      capitals: {
        what: "Manche Überschriften stehen in Großbuchstaben, andere nicht: „{quote}“.",
        how: "Schreiben Sie alle in Großbuchstaben oder keine.",
      },
      number: {
        what: "Manche Überschriften haben eine Nummer, andere nicht: „{quote}“.",
        how: "Nummerieren Sie alle oder keine.",
      },
    },
  },
};
