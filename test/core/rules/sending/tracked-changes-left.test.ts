import { trackedChangesLeft } from "../../../../src/core/rules/sending/tracked-changes-left";
import { carrying } from "../../../support/carrying";
import { testRule } from "../../../support/rule-tester";

testRule(trackedChangesLeft, {
  accepts: {
    "a file without any": carrying({ trackedChanges: 0 }),
    "a host that does not tell": carrying({ trackedChanges: null, isTracking: true }),
  },
  rejects: [
    {
      name: "one",
      briefing: carrying({ trackedChanges: 1 }),
      findings: [{ messageId: "left", data: { count: 1 }, words: null, section: null }],
      fixed: null,
    },
    {
      name: "many in French",
      briefing: carrying({ trackedChanges: 12 }, "fr"),
      findings: [{ messageId: "left", data: { count: 12 } }],
      fixed: null,
    },
    {
      name: "many in German",
      briefing: carrying({ trackedChanges: 12 }, "de"),
      findings: [{ messageId: "left", data: { count: 12 } }],
      fixed: null,
    },
  ],
});
