import { hiddenTextLeft } from "../../../../src/core/rules/sending/hidden-text-left";
import { carrying } from "../../../support/carrying";
import { testRule } from "../../../support/rule-tester";

testRule(hiddenTextLeft, {
  accepts: {
    "a file without any": carrying({ hiddenText: 0 }),
    "a host that does not tell": carrying({}),
  },
  rejects: (["en", "fr", "de"] as const).map((language) => ({
    name: `some: ${language}`,
    briefing: carrying({ hiddenText: 40 }, language),
    findings: [{ messageId: "left", data: { count: 40 }, words: null, section: null }],
    fixed: null,
  })),
});
