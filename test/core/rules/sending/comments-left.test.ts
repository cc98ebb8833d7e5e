import { commentsLeft } from "../../../../src/core/rules/sending/comments-left";
import { briefing, requiredParts } from "../../../support/briefing";
import { testRule } from "../../../support/rule-tester";

testRule(commentsLeft, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
  },
  rejects: [],
});
