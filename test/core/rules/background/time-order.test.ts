import { timeOrder } from "../../../../src/core/rules/background/time-order";
import { briefing, requiredParts } from "../../../support/briefing";
import { dated } from "../../../support/dated-paper";
import { testRule } from "../../../support/rule-tester";

testRule(timeOrder, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
    "one hour": dated("14 April 2026, 10.30 (room 7/42)"),
    "an afternoon that the end alone names": dated("14 April 2026, 11 to 1 pm, room 7/42"),
    "several days, from one evening to a morning": dated("14-16 April 2026, 18.00-9.00, Ostvik"),
  },
  rejects: [
    {
      name: "an end before the beginning",
      briefing: dated("14 April 2026, 15.30-15.00 (room 7/42)"),
      findings: [{ messageId: "hours", words: "15.30-15.00", section: "dateLine" }],
      fixed: null,
    },
    {
      name: "days in the wrong order",
      briefing: dated("16-14 April 2026, Ostvik"),
      findings: [{ messageId: "days", words: "16-14 April 2026" }],
      fixed: null,
    },
    {
      name: "no time at all, in French",
      briefing: dated("14 avril 2026, 10h30-10h30 (salle 7/42)", "fr"),
      findings: [{ messageId: "hours", words: "10h30-10h30" }],
      fixed: null,
    },
    {
      name: "an end before the beginning, in German",
      briefing: dated("14. April 2026, 11.15 bis 10.30 Uhr (Raum 7/42)", "de"),
      findings: [{ messageId: "hours", words: "11.15 bis 10.30 Uhr" }],
      fixed: null,
    },
  ],
});
