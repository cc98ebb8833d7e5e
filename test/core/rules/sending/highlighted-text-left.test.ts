import { highlightedTextLeft } from "../../../../src/core/rules/sending/highlighted-text-left";
import { briefing, requiredParts } from "../../../support/briefing";
import { testRule } from "../../../support/rule-tester";

testRule(highlightedTextLeft, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
  },
  rejects: [],
});
