import { dateLineIncomplete } from "../../../../src/core/rules/background/date-line-incomplete";
import { briefing, briefingOf, partsOf, requiredParts } from "../../../support/briefing";
import { dated } from "../../../support/dated-paper";
import { paragraphs } from "../../../support/document";
import { testRule } from "../../../support/rule-tester";

const severalMeetings = (first: string, second: string) =>
  briefingOf([
    ...paragraphs(`# A day in Ostvik\n~ 14 April 2026\n* Meeting with the mayor\n${first}`),
    ...partsOf("speakingPoints background"),
    ...paragraphs(`* Meeting with the crews\n${second}`),
    ...partsOf("speakingPoints background"),
  ]);

testRule(dateLineIncomplete, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
    "no date line": briefing`title topics participants lineToTake speakingPoints background`,
    "a prompt, which another rule sees": briefing`title dateLine:placeholder topics lineToTake speakingPoints background`,
    "a line that says what is open": dated("14 April 2026, time and place TBC"),
    "a day that may be the month": dated("03/04/2026, 10.30, Ostvik"),
    "several days without hours": dated("14-16 April 2026, Ostvik"),
    "hours and room on lines of their own": dated("~ Tuesday 14 April 2026\n10.30-11.15\nRoom 7/42, first floor"),
    "a place in the title": briefingOf([
      ...paragraphs("# Briefing for the meeting with Nordlicht in Ostvik\n~ 14 April 2026, 10.30"),
      ...partsOf("topics participants lineToTake speakingPoints background"),
    ]),
    "a day for all meetings, and hour and room of each": severalMeetings("9.30-10.15, town hall", "11.00, quay 3"),
    "hour and room of two meetings in one line": dated("14 April 2026, 10.30, room 7/42 and 15 April, 9.00, room 3"),
    "a call": briefingOf([
      ...paragraphs("# Briefing for the call with Nordlicht\n~ 14 April 2026, 10.30"),
      ...partsOf("topics participants lineToTake speakingPoints background"),
    ]),
  },
  rejects: [
    {
      name: "no hour for the second of two meetings",
      briefing: severalMeetings("9.30-10.15, town hall", "15 April 2026, quay 3"),
      findings: [{ messageId: "time", words: "15 April 2026, quay 3", section: "dateLine" }],
      fixed: null,
    },
    {
      name: "no hour below a title in the same paragraph that says that it is to be confirmed who comes",
      briefing: briefingOf([
        ...paragraphs("Meeting with Nordlicht, speaker to be confirmed↵14 April 2026 (room 7/42)"),
        ...partsOf("topics participants lineToTake speakingPoints background"),
      ]),
      findings: [{ messageId: "time", words: "14 April 2026 (room 7/42)" }],
      fixed: null,
    },
    {
      name: "no hour",
      briefing: dated("~ 14 April 2026 (room 7/42)"),
      findings: [{ messageId: "time", words: "14 April 2026 (room 7/42)", section: "dateLine" }],
      fixed: null,
    },
    {
      name: "no place, in French",
      briefing: dated("14 avril 2026, 10h30-11h15", "fr"),
      findings: [{ messageId: "place" }],
      fixed: null,
    },
    {
      name: "no day, in German",
      briefing: dated("~ 10.30-11.15 Uhr (Raum 7/42)", "de"),
      findings: [{ messageId: "day" }],
      fixed: null,
    },
  ],
});
