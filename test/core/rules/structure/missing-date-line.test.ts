import { missingDateLine } from "../../../../src/core/rules/structure/missing-date-line";
import { briefing, briefingIn } from "../../../support/briefing";
import { testRule } from "../../../support/rule-tester";

const missing = { messageId: "missing" as const, data: { section: "dateLine" }, section: "dateLine", words: null };

testRule(missingDateLine, {
  accepts: {
    "a date line": briefing`title dateLine topics participants lineToTake speakingPoints background`,
    "a prompt in its place": briefing`title dateLine:placeholder topics participants lineToTake speakingPoints background`,
  },
  rejects: [
    {
      name: "a paper that goes from its title to its topics",
      briefing: briefing`title topics participants lineToTake speakingPoints background`,
      findings: [missing],
      fixed: briefing`title dateLine:placeholder topics participants lineToTake speakingPoints background`,
    },
    {
      name: "dates in the background do not say when the meeting is",
      briefing: briefingIn("fr")`title topics participants lineToTake speakingPoints background`,
      findings: [missing],
      fixed: briefingIn("fr")`title dateLine:placeholder topics participants lineToTake speakingPoints background`,
    },
    {
      name: "a German one",
      briefing: briefingIn("de")`title topics participants lineToTake speakingPoints background`,
      findings: [missing],
      fixed: briefingIn("de")`title dateLine:placeholder topics participants lineToTake speakingPoints background`,
    },
  ],
});
