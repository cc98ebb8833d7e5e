import {
  createModel,
  describeLeft,
  describeVerdict,
  judgeForSending,
  judgeUnlessStamped,
  noCircumstances,
  readinessOfCheck,
  stampEdits,
  untoldTraces,
  type DocumentModel,
  type Profile,
} from "../../../src/core";
import { judge } from "../../../src/core/check/check";
import { briefing, partsOf, requiredParts } from "../../support/briefing";
import { document } from "../../support/document";
import { standardProfile } from "../../support/standard-profile";
import { checkedThen, stamped } from "../../support/stamped-paper";
import { accepting, judged, said, today } from "../../support/waived-paper";

const whole = partsOf(requiredParts);
const unfinished = partsOf(requiredParts.replace("background", "background:empty"));
const now = { today, fileName: null };
const strict: Profile = { ...standardProfile, rules: { "empty-section": { waivable: false } } };

const whoMustAct = (result: Parameters<typeof readinessOfCheck>[0]): readonly string[] =>
  readinessOfCheck(result).left.map((left) => describeLeft(left, standardProfile, "en").who);

test("a whole paper is ready, and nothing is left", () => {
  const readiness = judgeForSending(judged(whole).briefing.model, standardProfile, noCircumstances);
  expect(readiness).toMatchObject({ verdict: "ready", left: [], isJudgedAnew: true, state: { kind: "none" } });
});

test("what was accepted does not stand in the way", () => {
  const result = judged(unfinished, accepting(unfinished, [0]));
  expect(readinessOfCheck(result)).toMatchObject({ verdict: "readyWithWaivers", left: [] });
});

describe("what is left names who must act", () => {
  test("the author, who may accept it", () => {
    expect(whoMustAct(judged(unfinished))).toEqual(["The author mends it, or accepts it with a reason."]);
  });

  test("the author, who may not", () => {
    expect(whoMustAct(judged(unfinished, null, strict))).toEqual(["The author must mend it."]);
  });

  test("whoever had accepted it", () => {
    const lapsed = accepting(unfinished, [0], { ...said, until: "2026-11-25", by: "Ilse Brandt" });
    expect(whoMustAct(judged(unfinished, lapsed, standardProfile, "2026-11-26"))).toEqual([
      "Ilse Brandt had accepted it: ask again, or mend it.",
    ]);
  });

  test("whoever looks after Briefline, where a rule failed", () => {
    const broken = judge(briefing`${requiredParts}`, noCircumstances, [
      {
        id: "broken",
        family: "structure",
        severity: "error",
        messages: ["found"],
        check: () => {
          throw new Error("not my day");
        },
      },
    ]);
    expect(readinessOfCheck(broken).verdict).toBe("couldNotTell");
    expect(whoMustAct(broken)).toEqual(["Whoever looks after Briefline must look at it."]);
  });

  test("of what is no briefing, its author", () => {
    const letter = judgeForSending(document`Dear Ms Aalto,${"\n"}Thank you.`, standardProfile, noCircumstances);
    expect(letter.verdict).toBe("couldNotTell");
    expect(describeLeft(letter.left[0] ?? { kind: "notABriefing", actor: "author" }, standardProfile, "en").what).toBe(
      "This does not look like a briefing, so it could not be judged.",
    );
  });
});

const withComments = (model: DocumentModel, openComments: number): DocumentModel =>
  createModel(model, model.paragraphs, model.language, model.properties, { ...untoldTraces, openComments });

describe("a stamp that holds is taken for the text", () => {
  const model = stamped(judged(whole));

  test("and the paper is not judged again", () => {
    expect(judgeUnlessStamped(model, standardProfile, noCircumstances)).toMatchObject({
      verdict: "ready",
      isJudgedAnew: false,
      left: [],
    });
  });

  test("but not for what is no text: a comment that is left", () => {
    const readiness = judgeUnlessStamped(withComments(model, 2), standardProfile, noCircumstances);
    expect(readiness).toMatchObject({ verdict: "notReady", isJudgedAnew: false, state: { kind: "ready" } });
    expect(readiness.left).toMatchObject([{ finding: { rule: "comments-left" } }]);
  });

  test("with what was accepted in it", () => {
    const accepted = stamped(judged(unfinished, accepting(unfinished, [0])));
    expect(judgeUnlessStamped(accepted, standardProfile, now)).toMatchObject({
      verdict: "readyWithWaivers",
      isJudgedAnew: false,
    });
  });

  test("one that does not hold is not", () => {
    const next = { ...standardProfile, version: "99.0.0" };
    expect(judgeUnlessStamped(model, next, noCircumstances).isJudgedAnew).toBe(true);
  });
});

describe("a stamp is refused", () => {
  const edits = (model: DocumentModel, checked = checkedThen) =>
    stampEdits(judgeForSending(model, standardProfile, noCircumstances), checked);

  test("where something is left", () => {
    expect(edits(judged(unfinished).briefing.model)).toMatchObject({ problem: { code: "not-ready" } });
  });

  test("where only a stamp was taken for the text", () => {
    const readiness = judgeUnlessStamped(stamped(judged(whole)), standardProfile, noCircumstances);
    expect(stampEdits(readiness, checkedThen)).toMatchObject({ problem: { code: "not-ready" } });
  });

  test.each([
    ["a time of nowhere", { at: "2026-04-13T16:20:00", by: null }],
    ["a name in HTML", { ...checkedThen, by: "<b>me</b>" }],
  ])("with %s", (_, checked) => {
    expect(edits(judged(whole).briefing.model, checked)).toMatchObject({ problem: { code: "bad-reason" } });
  });
});

test("a verdict in every language", () => {
  expect((["en", "fr", "de"] as const).map((language) => describeVerdict("ready", language))).toEqual([
    "Ready to send",
    "Prêt à l’envoi",
    "Bereit zum Versand",
  ]);
});
