import { changesBeingTracked } from "../../../../src/core/rules/sending/changes-being-tracked";
import { briefing, requiredParts } from "../../../support/briefing";
import { testRule } from "../../../support/rule-tester";

testRule(changesBeingTracked, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
  },
  rejects: [],
});
