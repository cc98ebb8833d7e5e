import { houseDate } from "../../../../src/core/rules/background/house-date";
import { noCircumstances } from "../../../../src/core/rules/circumstances";
import { briefing, briefingIn, requiredParts } from "../../../support/briefing";
import { dated } from "../../../support/dated-paper";
import { testRule } from "../../../support/rule-tester";

testRule(houseDate, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
    "a finished briefing in French": briefingIn("fr")`${requiredParts}`,
    "a finished briefing in German": briefingIn("de")`${requiredParts}`,
    "a long dash": dated("14 April 2026, 10.30 – 11.15 (room 7/42)"),
    "hours joined by a word": dated("14 April 2026, 10.30 to 11.15"),
    "blanks around the h": dated("Mardi 14 avril 2026 de 9 h 30 à 10 h, salle bleue", "fr"),
    "full hours": dated("14. April 2026, 9 bis 10 Uhr", "de"),
    "a day without a year, and no hours": dated("Tuesday 14 April"),
    "a day that may be the month": dated("03/04/2026, 10.30"),
    "several days": dated("14-16 April 2026, Ostvik"),
    "a day that there is not": dated("31st February 2026, 10.30-11.15"),
  },
  rejects: [
    {
      name: "an ordinal, in capitals",
      briefing: dated("14TH APRIL 2026, 15.00-16.00 (LARGE ROOM)"),
      findings: [{ messageId: "date", data: { quote: "14TH APRIL 2026", wording: "14 April 2026" } }],
      fixed: dated("14 April 2026, 15.00-16.00 (LARGE ROOM)"),
    },
    {
      name: "the American form, with a.m. and p.m.",
      briefing: dated("Tuesday, April 14, 2026, 11:15 a.m. to 1:00 p.m., Ostvik"),
      findings: [
        { messageId: "date", words: "April 14, 2026", section: "dateLine" },
        { messageId: "time", data: { wording: "11.15 to 13.00" } },
      ],
      fixed: dated("Tuesday, 14 April 2026, 11.15 to 13.00, Ostvik"),
    },
    {
      name: "one hour, and an ISO date",
      briefing: dated("2026-04-14, 9:05"),
      findings: [{ messageId: "date" }, { messageId: "time" }],
      fixed: dated("14 April 2026, 9.05"),
    },
    {
      name: "an English form in French",
      briefing: dated("1 mai 2026, 15:30 - 16:15, Lyon", "fr"),
      findings: [
        { messageId: "date", data: { wording: "1er mai 2026" } },
        { messageId: "time", data: { wording: "15h30-16h15" } },
      ],
      fixed: dated("1er mai 2026, 15h30-16h15, Lyon", "fr"),
    },
    {
      name: "figures in German",
      briefing: dated("03.04.2026, 14:00 bis 15:00 Uhr (Raum 7)", "de"),
      findings: [
        { messageId: "date", data: { wording: "3. April 2026" } },
        { messageId: "time", data: { wording: "14.00 bis 15.00 Uhr" } },
      ],
      fixed: dated("3. April 2026, 14.00 bis 15.00 Uhr (Raum 7)", "de"),
    },
  ],
});

describe("the repair of a date in figures", () => {
  it.each([
    ["14.04.2026", "safe"],
    ["04.04.2026", "safe"],
    ["03.04.2026", "suggestion"],
    ["14.04.26", "suggestion"],
    ["3rd April 2026", "safe"],
  ])("%s is %s", (date, safety) => {
    const reports = houseDate.check(dated(`${date}, 10.30-11.15 (room 7/42)`), {}, noCircumstances);
    expect(reports.map(({ fixes }) => fixes.map((fix) => fix.safety))).toEqual([[safety]]);
  });
});
