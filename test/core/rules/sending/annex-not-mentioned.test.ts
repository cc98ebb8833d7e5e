import { annexNotMentioned } from "../../../../src/core/rules/sending/annex-not-mentioned";
import { briefing, requiredParts } from "../../../support/briefing";
import { testRule } from "../../../support/rule-tester";

testRule(annexNotMentioned, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
  },
  rejects: [],
});
