import { pageNumbersMissing } from "../../../../src/core/rules/sending/page-numbers-missing";
import { carrying } from "../../../support/carrying";
import { testRule } from "../../../support/rule-tester";

const words = { minWords: 100 };

testRule(pageNumbersMissing, {
  accepts: {
    "a long paper with page numbers": { briefing: carrying({ pageNumbers: true }), options: words },
    "a host that does not tell": { briefing: carrying({ pageNumbers: null }), options: words },
    "a short paper": carrying({ pageNumbers: false }),
  },
  rejects: (["en", "fr", "de"] as const).map((language) => ({
    name: `a long paper without: ${language}`,
    briefing: carrying({ pageNumbers: false }, language),
    options: words,
    findings: [{ messageId: "missing", words: null, section: null }],
    fixed: null,
  })),
});
