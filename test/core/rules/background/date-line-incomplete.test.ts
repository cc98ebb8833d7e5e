import { dateLineIncomplete } from "../../../../src/core/rules/background/date-line-incomplete";
import { briefing, briefingOf, partsOf, requiredParts } from "../../../support/briefing";
import { dated } from "../../../support/dated-paper";
import { paragraphs } from "../../../support/document";
import { testRule } from "../../../support/rule-tester";

testRule(dateLineIncomplete, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
    "no date line": briefing`title topics participants lineToTake speakingPoints background`,
    "a prompt, which another rule sees": briefing`title dateLine:placeholder topics lineToTake speakingPoints background`,
    "a line that says what is open": dated("14 April 2026, time and place TBC"),
    "several days without hours": dated("14-16 April 2026, Ostvik"),
    "hours and room on lines of their own": dated("~ Tuesday 14 April 2026\n10.30-11.15\nRoom 7/42, first floor"),
    "a place in the title": briefingOf([
      ...paragraphs("# Briefing for the meeting with Nordlicht in Ostvik\n~ 14 April 2026, 10.30"),
      ...partsOf("topics participants lineToTake speakingPoints background"),
    ]),
    "a call": briefingOf([
      ...paragraphs("# Briefing for the call with Nordlicht\n~ 14 April 2026, 10.30"),
      ...partsOf("topics participants lineToTake speakingPoints background"),
    ]),
  },
  rejects: [
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
