import fc from "fast-check";
import { check, checkAgain, createModel, noCircumstances, type Profile, type Severity } from "../../../src/core";
import { judge } from "../../../src/core/check/check";
import type { Rule } from "../../../src/core/rules/rule";
import { arbitraryPaper } from "../../support/arbitrary-paper";
import { briefing, requiredParts } from "../../support/briefing";
import { documentOf } from "../../support/document";
import { standardProfile } from "../../support/standard-profile";

const rule = (id: string, report: Rule["check"]): Rule => ({
  id,
  family: "structure",
  severity: "warning",
  messages: ["found"],
  check: report,
});
const found = { messageId: "found", data: {}, at: null, related: [], fixes: [] } as const;

const withSeverity = (id: string, severity: Severity | "off"): Profile => ({
  ...standardProfile,
  rules: { ...standardProfile.rules, [id]: { severity } },
});

describe("a judgement", () => {
  it("of a complete paper is ready, with nothing to say", () => {
    expect(judge(briefing`${requiredParts}`, noCircumstances)).toMatchObject({
      findings: [],
      notices: [],
      verdict: "ready",
    });
  });

  it("goes by section as the profile has them, the whole document first, the worst first, then as read", () => {
    const paper = briefing`topics participants:empty topics:placeholder background:empty lineToTake`;
    const findings = judge(paper, noCircumstances).findings.map(
      ({ section, severity }) => `${section ?? "document"} ${severity}`,
    );
    const order = new Map(paper.profile.sections.map(({ key }, at) => [key, at]));
    const worst = ["error", "warning", "info"];
    const key = (line: string) => {
      const [section = "", severity = ""] = line.split(" ");
      return (order.get(section) ?? -1) * 10 + worst.indexOf(severity);
    };
    expect(findings.length).toBeGreaterThan(4);
    expect(findings).toEqual([...findings].sort((a, b) => key(a) - key(b)));
  });

  it("says which rule could not judge, goes on with the others, and never calls the paper ready", () => {
    const broken = rule("broken", () => {
      throw new Error("not my day");
    });
    const whole = rule("whole", () => [{ ...found, section: null }]);
    const { findings, notices, verdict } = judge(briefing`${requiredParts}`, noCircumstances, [broken, whole]);
    expect(notices).toEqual([{ code: "could-not-judge", detail: "broken" }]);
    expect(findings.map(({ rule: id }) => id)).toEqual(["whole"]);
    expect(verdict).toBe("couldNotTell");
  });

  it("takes a rule's severity from the profile, and leaves out what is off", () => {
    const reports = rule("whole", () => [{ ...found, section: null }]);
    const under = (severity: Severity | "off") =>
      judge({ ...briefing`${requiredParts}`, profile: withSeverity("whole", severity) }, noCircumstances, [reports]);
    expect(under("error")).toMatchObject({ findings: [{ severity: "error" }], verdict: "notReady" });
    expect(under("info")).toMatchObject({ findings: [{ severity: "info" }], verdict: "ready" });
    expect(under("off")).toMatchObject({ findings: [], verdict: "ready" });
    expect(judge(briefing`${requiredParts}`, noCircumstances, [reports])).toMatchObject({
      findings: [{ severity: "warning" }],
    });
  });

  it("of something that is no briefing finds nothing and does not call it ready", () => {
    expect(check(documentOf([]), standardProfile, noCircumstances)).toMatchObject({
      findings: [],
      verdict: "couldNotTell",
    });
  });

  it("of the same document again is the very same, and of a changed one as if it were the first", () => {
    fc.assert(
      fc.property(arbitraryPaper, arbitraryPaper, (before, after) => {
        const last = check(documentOf(before), standardProfile, noCircumstances);
        expect(checkAgain(last, documentOf(before), [standardProfile], noCircumstances)).toBe(last);
        const changed = createModel(last.briefing.model, after, null, {});
        expect(checkAgain(last, changed, [standardProfile], noCircumstances)).toEqual(
          check(changed, standardProfile, noCircumstances),
        );
      }),
      { numRuns: 40 },
    );
  });

  it("belongs to the text that was judged", () => {
    const paper = briefing`topics speakingPoints`;
    expect(judge(paper, noCircumstances).briefing).toBe(paper);
  });
});
