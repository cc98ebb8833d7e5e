import { hiddenTextLeft } from "../../../../src/core/rules/sending/hidden-text-left";
import { briefing, requiredParts } from "../../../support/briefing";
import { testRule } from "../../../support/rule-tester";

testRule(hiddenTextLeft, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
  },
  rejects: [],
});
