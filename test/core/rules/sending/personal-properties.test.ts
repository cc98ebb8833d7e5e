import { personalProperties } from "../../../../src/core/rules/sending/personal-properties";
import { briefing, requiredParts } from "../../../support/briefing";
import { testRule } from "../../../support/rule-tester";

testRule(personalProperties, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
  },
  rejects: [],
});
