import {
  applyEdits,
  checkAsMade,
  checkEdits,
  chooseProfile,
  describePartChange,
  languages,
  madeWithEdits,
  noCircumstances,
  planMove,
  type DocumentModel,
  type Edit,
  type MovePlan,
  type NonEmpty,
  type ParagraphFacts,
  type Profile,
} from "../../../src/core";
import { partsOf } from "../../support/briefing";
import { documentOf, paragraphs } from "../../support/document";
import { firstVersion, laterVersion } from "../../support/newer-profile";

const known: NonEmpty<Profile> = [laterVersion, firstVersion];

const apply = (edits: readonly Edit[], model: DocumentModel): DocumentModel => {
  const applied = applyEdits(edits, model);
  if (!applied.ok) throw new Error(`${applied.problem.code}: ${applied.problem.detail}`);
  return applied.value;
};

/** A paper that was made with the first version, and the plan for it. */
const planned = (facts: readonly ParagraphFacts[], profiles: NonEmpty<Profile> = known) => {
  const plain = documentOf(facts, "en");
  const model = apply(madeWithEdits(plain, firstVersion), plain);
  const judged = checkAsMade(model, profiles, noCircumstances);
  const plan = planMove(judged, profiles);
  if (!plan) throw new Error("There is nothing to move to");
  return { model, judged, plan, after: apply(plan.edits, model) };
};

const whole = partsOf("title dateLine topics participants lineToTake speakingPoints background");

const told = ({ changes }: MovePlan): readonly string[] => changes.map(({ kind, spec }) => `${kind} ${spec.key}`);

const headings = ({ paragraphs: all }: DocumentModel): readonly string[] =>
  all.filter(({ headingLevel }) => headingLevel === 1).map(({ text }) => text);

const names = (findings: MovePlan["coming"]): readonly string[] =>
  findings.map(({ rule, section }) => `${rule} ${section ?? ""}`);

describe("the move to a newer version", () => {
  test("says what becomes of each part, and does it in one batch", () => {
    const { plan, model, after } = planned(whole);
    expect(told(plan)).toEqual([
      "renamed topics",
      "inserted objectives",
      "noLongerAsked participants",
      "moved background",
    ]);
    expect(checkEdits(plan.edits, model)).toBeNull();
    expect(headings(after)).toEqual([
      "Themes of the day",
      "Objectives",
      "Participants",
      "Background",
      "Line to take",
      "Speaking points",
    ]);
    expect(chooseProfile(after, known)).toMatchObject({ profile: laterVersion, because: "exact", newer: null });
  });

  test("leaves every word that somebody wrote, and every prompt, as it was", () => {
    const { model, after } = planned(whole);
    const sorted = (one: DocumentModel) => one.paragraphs.map(({ text }) => text).sort();
    const kept = sorted(model).filter((text) => text !== "Topics");
    expect(sorted(after)).toEqual(expect.arrayContaining(kept));
  });

  test("tells which findings come and go, as they really do", () => {
    const { plan, judged, after } = planned(partsOf("title dateLine topics lineToTake speakingPoints background"));
    expect(names(plan.going)).toContain("missing-section participants");
    expect(names(plan.coming)).toContain("leftover-placeholder objectives");
    const real = checkAsMade(after, known, noCircumstances);
    expect(names(plan.after.findings)).toEqual(names(real.findings));
    expect(real.findings.length - judged.findings.length).toBe(plan.coming.length - plan.going.length);
  });

  test("leaves a heading of somebody's own, and does not put a second part beside it", () => {
    const own = whole.map((one) => (one.text === "Topics" ? { ...one, text: "Issues for discussion" } : one));
    const { plan, after } = planned(own);
    expect(told(plan)).toContain("nowCalled topics");
    expect(headings(after)).toContain("Issues for discussion");
    expect(headings(after)).not.toContain("Themes of the day");
  });

  test("does not put in what was asked for before and was lacking, nor what stands there", () => {
    const objectives = paragraphs("## Objectives\n- Agree the date of the next meeting.");
    const without = partsOf("title dateLine topics participants speakingPoints background");
    const { plan, after } = planned([...without.slice(0, 5), ...objectives, ...without.slice(5)]);
    expect(told(plan)).toContain("nowAsked objectives");
    expect(headings(after)).not.toContain("Line to take");
    expect(names(plan.coming)).not.toContain("missing-section lineToTake");
  });

  test("puts in nothing beside a part that only the older version knows by its heading", () => {
    const alias = "Desired outcomes";
    const deaf = laterVersion.sections.map((spec) =>
      spec.key === "objectives" ? { ...spec, aliases: { ...spec.aliases, en: [] } } : spec,
    );
    const own = paragraphs(`## ${alias}\n- Agree the date of the next meeting.`);
    const { after } = planned(
      [...whole.slice(0, 5), ...own, ...whole.slice(5)],
      [{ ...laterVersion, sections: deaf }, firstVersion],
    );
    expect(headings(after)).toContain(alias);
    expect(headings(after)).not.toContain("Objectives");
  });

  test("keeps what the newer version has dropped, and says so", () => {
    const contact = paragraphs("## Contact\nIlse Brandt, unit 7, extension 4711.");
    const { plan, after } = planned([...whole, ...contact]);
    expect(told(plan)).toContain("dropped contact");
    expect(after.paragraphs.map(({ text }) => text)).toContain("Ilse Brandt, unit 7, extension 4711.");
  });

  test("changes only what the paper says of itself where its own version is not known", () => {
    const { plan, model, after } = planned(whole, [laterVersion]);
    expect(plan).toMatchObject({ isFromKnown: false, changes: [], coming: [], going: [] });
    expect(after.paragraphs.map(({ text }) => text)).toEqual(model.paragraphs.map(({ text }) => text));
    expect(chooseProfile(after, [laterVersion])).toMatchObject({ because: "exact" });
  });

  test("is none where nothing newer is in force, and for a paper that says nothing", () => {
    const { judged, after } = planned(whole);
    expect(planMove(judged, [firstVersion])).toBeNull();
    expect(planMove(checkAsMade(after, known, noCircumstances), known)).toBeNull();
    expect(planMove(checkAsMade(documentOf(whole, "en"), known, noCircumstances), known)).toBeNull();
  });

  test.each(languages)("is told in words: %s", (language) => {
    const { plan } = planned(whole);
    for (const change of plan.changes) {
      expect(describePartChange(change, language)).toContain(change.spec.titles[language]);
      expect(describePartChange(change, language)).not.toContain("{");
    }
  });
});
