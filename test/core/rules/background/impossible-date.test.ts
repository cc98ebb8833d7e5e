import { impossibleDate } from "../../../../src/core/rules/background/impossible-date";
import { briefing, requiredParts } from "../../../support/briefing";
import { dated } from "../../../support/dated-paper";
import { saying } from "../../../support/language-paper";
import { testRule } from "../../../support/rule-tester";

testRule(impossibleDate, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
    "the right weekday": dated("Tuesday, 14 April 2026, 10.30 (room 7/42)"),
    "the right weekday, of a date with its month first": dated("Wednesday, 03/04/2026, 10.30 (room 7/42)"),
    "a leap day": dated("29 February 2028, 10.30 (room 7/42)"),
    "a weekday without a year": dated("Monday 14 April, 10.30 (room 7/42)"),
    "numbers that are no days": saying("- We can begin.", "Of 45 May ships 99 March ones are late."),
    "a weekday of another date": saying("- We can begin.", "They met on Monday; on 14 April 2026 they meet again."),
  },
  rejects: [
    {
      name: "a day that its month has not, in the date line",
      briefing: dated("31 February 2026, 10.30-11.15 (room 7/42)"),
      findings: [{ messageId: "impossible", words: "31 February 2026", section: "dateLine" }],
      fixed: null,
    },
    {
      name: "a month that there is not",
      briefing: dated("14.13.2026, 10.30-11.15 (room 7/42)"),
      findings: [{ messageId: "impossible", words: "14.13.2026" }],
      fixed: null,
    },
    {
      name: "the end of a stretch of days, in the text",
      briefing: saying("- We can begin.", "The yard is closed from 29 to 31 June."),
      findings: [{ messageId: "impossible", words: "29 to 31 June", section: "background" }],
      fixed: null,
    },
    {
      name: "the wrong weekday",
      briefing: dated("Wednesday 14 April 2026, 10.30-11.15 (room 7/42)"),
      findings: [{ messageId: "weekday", words: "Wednesday 14 April 2026" }],
      fixed: null,
    },
    {
      name: "the wrong weekday, in French",
      briefing: dated("Lundi 14 avril 2026, 10h30-11h15 (salle 7/42)", "fr"),
      findings: [{ messageId: "weekday", words: "Lundi 14 avril 2026" }],
      fixed: null,
    },
    {
      name: "the wrong weekday, in German",
      briefing: saying("- Wir können anfangen.", "Am Freitag, den 14. April 2026 läuft das Schiff aus.", "de"),
      findings: [{ messageId: "weekday", words: "Freitag, den 14. April 2026" }],
      fixed: null,
    },
  ],
});
