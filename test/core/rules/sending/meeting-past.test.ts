import { meetingPast } from "../../../../src/core/rules/sending/meeting-past";
import type { Briefing } from "../../../../src/core";
import { briefing, briefingIn, briefingOf, requiredParts } from "../../../support/briefing";
import { paragraphs } from "../../../support/document";
import { testRule } from "../../../support/rule-tester";

const on = (today: string | null) => ({ today, fileName: null });
const dated = (line: string): Briefing =>
  briefingOf(
    paragraphs(
      `# Briefing for the meeting with Nordlicht\n~ ${line}\n## Topics\n- Ferries\n## Background\nSix harbours have applied.`,
    ),
  );

testRule(meetingPast, {
  accepts: {
    "a day that nobody knows today to be": briefing`${requiredParts}`,
    "a meeting that is today": { briefing: briefing`${requiredParts}`, circumstances: on("2026-04-14") },
    "one that is to come": { briefing: briefing`${requiredParts}`, circumstances: on("2026-04-07") },
    "the last of several days": { briefing: dated("14-16 April 2026, Ostvik"), circumstances: on("2026-04-16") },
    "the last day in the next month": { briefing: dated("30 April to 2 May 2026"), circumstances: on("2026-05-02") },
    "a day that may be the month": { briefing: dated("03/04/2026, 10.30"), circumstances: on("2026-05-01") },
    "a day whose month stands first, as its weekday tells": {
      briefing: dated("Friday, 06/05/2026, 10.30"),
      circumstances: on("2026-05-30"),
    },
    "a day without a year": { briefing: dated("14 April, 10.30"), circumstances: on("2026-05-01") },
    "a day that is not fixed": { briefing: dated("Date: to be confirmed"), circumstances: on("2026-05-01") },
    "a day in the title, above the date in the same paragraph": {
      briefing: briefingOf(
        paragraphs(
          "Briefing for the meeting on the storm of 3 March 2024↵14 April 2026, 10.30\n## Topics\n- Ferries\n## Background\nIt was.",
        ),
      ),
      circumstances: on("2026-04-14"),
    },
    "no date line": { briefing: briefing`title topics background`, circumstances: on("2026-05-01") },
  },
  rejects: [
    {
      name: "the day after",
      briefing: briefing`${requiredParts}`,
      circumstances: on("2026-04-15"),
      findings: [{ messageId: "past", words: "14 April 2026, 10.30-11.15 (room 7/42)", section: "dateLine" }],
      fixed: null,
    },
    {
      name: "one of two meetings in one line",
      briefing: dated("14 April 2026, 10.30, room 7/42 and 20 April 2026, 9.00, room 3"),
      circumstances: on("2026-04-17"),
      findings: [{ messageId: "past", words: "14 April 2026, 10.30, room 7/42" }],
      fixed: null,
    },
    {
      name: "the day after the last of several",
      briefing: dated("14-16 April 2026, Ostvik"),
      circumstances: on("2026-04-17"),
      findings: [{ messageId: "past" }],
      fixed: null,
    },
    ...(["fr", "de"] as const).map((language) => ({
      name: `last year's paper: ${language}`,
      briefing: briefingIn(language)`${requiredParts}`,
      circumstances: on("2027-04-07"),
      findings: [{ messageId: "past" as const, section: "dateLine" }],
      fixed: null,
    })),
  ],
});
