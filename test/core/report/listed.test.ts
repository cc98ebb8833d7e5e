import { addToSummary, checkedDocument, emptySummary, type CheckedDocument, type Language } from "../../../src/core";
import type { CheckResult } from "../../../src/core";
import { briefing } from "../../support/briefing";

const base = briefing`title dateLine`;

/** A paper with so many errors of one rule, and one finding of another behind them. */
const paperWith = (count: number, language: Language = "en"): CheckedDocument => {
  const finding = (rule: string, severity: "error" | "info"): CheckResult["findings"][number] => ({
    rule,
    severity,
    messageId: "missing",
    data: {},
    at: null,
    section: null,
    related: [],
    fixes: [],
    waived: null,
  });
  const result: CheckResult = {
    briefing: base,
    circumstances: { today: null, fileName: null },
    findings: [
      ...Array.from({ length: count }, () => finding("missing-section", "error")),
      finding("paper-length", "info"),
    ],
    fallen: [],
    notices: [],
    verdict: "notReady",
  };
  return checkedDocument("a.docx", result, [], { language, withContent: false });
};

test("a thousand findings of a rule are listed, and nothing is said of it", () => {
  const paper = paperWith(1000);
  expect(paper.findings).toHaveLength(1001);
  expect(paper.notices).toEqual([]);
});

test("of more the first thousand are listed, all are counted, and a notice says so", () => {
  const paper = paperWith(1500);
  expect(paper.findings).toHaveLength(1001);
  expect(paper.findings.at(-1)?.rule).toBe("paper-length");
  expect(addToSummary(emptySummary, paper)).toMatchObject({ errors: 1500, infos: 1 });
  expect(paper.notices).toEqual([expect.stringContaining("500")]);
});

test.each(["en", "fr", "de"] as const)("the notice is said in %s", (language) => {
  expect(paperWith(1001, language).notices[0]).toMatch(/1\D?000/);
});
