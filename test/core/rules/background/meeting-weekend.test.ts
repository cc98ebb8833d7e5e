import { meetingWeekend } from "../../../../src/core/rules/background/meeting-weekend";
import { briefing, requiredParts } from "../../../support/briefing";
import { dated } from "../../../support/dated-paper";
import { testRule } from "../../../support/rule-tester";

testRule(meetingWeekend, {
  accepts: {
    "a Tuesday": briefing`${requiredParts}`,
    "a Saturday that the writer names": dated("Saturday, 18 April 2026, 10.30 (room 7/42)"),
    "several days over a weekend": dated("17-19 April 2026, Ostvik"),
    "a day without a year": dated("18 April, 10.30 (room 7/42)"),
  },
  rejects: [
    {
      name: "a Saturday",
      briefing: dated("18 April 2026, 10.30-11.15 (room 7/42)"),
      findings: [{ messageId: "weekend", words: "18 April 2026", section: "dateLine" }],
      fixed: null,
    },
    {
      name: "a Sunday, in French",
      briefing: dated("19 avril 2026, 10h30-11h15 (salle 7/42)", "fr"),
      findings: [{ messageId: "weekend", words: "19 avril 2026" }],
      fixed: null,
    },
    {
      name: "a Sunday, in German",
      briefing: dated("19. April 2026, 10.30-11.15 Uhr (Raum 7/42)", "de"),
      findings: [{ messageId: "weekend", words: "19. April 2026" }],
      fixed: null,
    },
  ],
});
