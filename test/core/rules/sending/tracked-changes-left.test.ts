import { trackedChangesLeft } from "../../../../src/core/rules/sending/tracked-changes-left";
import { briefing, requiredParts } from "../../../support/briefing";
import { testRule } from "../../../support/rule-tester";

testRule(trackedChangesLeft, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
  },
  rejects: [],
});
