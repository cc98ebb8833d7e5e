import { missingTitle } from "../../../../src/core/rules/structure/missing-title";
import { briefing, briefingIn } from "../../../support/briefing";
import { testRule } from "../../../support/rule-tester";

const missing = { messageId: "missing" as const, data: { section: "title" }, section: "title", words: null };

testRule(missingTitle, {
  accepts: {
    "a title": briefing`title dateLine topics participants lineToTake speakingPoints background`,
    "a prompt in place of the title": briefing`title:placeholder dateLine topics participants lineToTake speakingPoints background`,
  },
  rejects: [
    {
      name: "a paper that begins with its date",
      briefing: briefing`dateLine topics participants lineToTake speakingPoints background`,
      findings: [missing],
      fixed: briefing`title:placeholder dateLine topics participants lineToTake speakingPoints background`,
    },
    {
      name: "a paper that begins with its topics",
      briefing: briefingIn("fr")`topics participants lineToTake speakingPoints background`,
      findings: [missing],
      fixed: briefingIn("fr")`title:placeholder topics participants lineToTake speakingPoints background`,
    },
    {
      name: "a German one",
      briefing: briefingIn("de")`dateLine topics participants lineToTake speakingPoints background`,
      findings: [missing],
      fixed: briefingIn("de")`title:placeholder dateLine topics participants lineToTake speakingPoints background`,
    },
  ],
});
