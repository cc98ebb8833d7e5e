import { changesBeingTracked } from "../../../../src/core/rules/sending/changes-being-tracked";
import { carrying } from "../../../support/carrying";
import { testRule } from "../../../support/rule-tester";

testRule(changesBeingTracked, {
  accepts: {
    "tracking that is off": carrying({ isTracking: false }),
    "a host that does not tell": carrying({ isTracking: null }),
    "tracking in a file, of which the changes are known": carrying({ isTracking: true, trackedChanges: 0 }),
  },
  rejects: (["en", "fr", "de"] as const).map((language) => ({
    name: `tracking where nobody tells what is left: ${language}`,
    briefing: carrying({ isTracking: true }, language),
    findings: [{ messageId: "tracking", words: null, section: null }],
    fixed: null,
  })),
});
