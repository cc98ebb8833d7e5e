import { pageNumbersMissing } from "../../../../src/core/rules/sending/page-numbers-missing";
import { briefing, requiredParts } from "../../../support/briefing";
import { testRule } from "../../../support/rule-tester";

testRule(pageNumbersMissing, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
  },
  rejects: [],
});
