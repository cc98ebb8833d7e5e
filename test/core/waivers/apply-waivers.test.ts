import fc from "fast-check";
import { withdrawEdits, waiveEdits, type CheckResult, type ParagraphFacts, type Profile } from "../../../src/core";
import { chooseFixes } from "../../../src/core";
import { arbitraryPaper } from "../../support/arbitrary-paper";
import { partsOf } from "../../support/briefing";
import { paragraphs } from "../../support/document";
import { standardProfile } from "../../support/standard-profile";
import { accepting, judged, keptAfter, said, today } from "../../support/waived-paper";

const head = partsOf("title dateLine topics");
const tail = partsOf("lineToTake speakingPoints background");
const unnamed = (...labels: readonly string[]): readonly ParagraphFacts[] => [
  ...head,
  ...paragraphs(`## Participants\n${labels.join("\n")}`),
  ...tail,
];
const paper = unnamed("From DG MOVE:", "- Ilse Brandt, head of unit", "From Nordlicht Ferries:");

const waivedIn = ({ findings }: CheckResult): readonly string[] =>
  findings.flatMap(({ waived }) => (waived ? [waived.reason] : []));
const falls = ({ fallen }: CheckResult): readonly string[] => fallen.map(({ why }) => why);
const forbidding: Profile = {
  ...standardProfile,
  rules: { ...standardProfile.rules, "unnamed-participants": { waivable: false } },
};

test("a finding that is accepted stands in the judgement with its reason, and does not block", () => {
  expect(judged(paper)).toMatchObject({ verdict: "notReady", findings: [{ waived: null }] });
  const result = judged(paper, accepting(paper, [0]));
  expect(result).toMatchObject({
    verdict: "readyWithWaivers",
    findings: [{ rule: "unnamed-participants", waived: said }],
    fallen: [],
    notices: [],
  });
});

test("what is not accepted blocks as before", () => {
  const two = unnamed("From DG MOVE:", "From Nordlicht Ferries:");
  const result = judged(two, accepting(two, [1]));
  expect(result.findings.map(({ waived }) => waived !== null)).toEqual([false, true]);
  expect(result.verdict).toBe("notReady");
});

describe("a waiver holds", () => {
  const kept = accepting(paper, [0]);

  test("whatever is written elsewhere, wherever its words stand, however they are spaced", () => {
    const elsewhere = [
      ...partsOf("title dateLine sceneSetter topics"),
      ...paragraphs(
        "## Participants\nFrom DG MOVE:\n- Ilse Brandt, head of unit\n- Marek Novotny\nFrom  Nordlicht Ferries:",
      ),
      ...tail,
    ];
    expect(waivedIn(judged(elsewhere, kept))).toEqual([said.reason]);
  });

  test("until its last day, and falls on the next", () => {
    const until = accepting(paper, [0], { ...said, until: "2026-11-30" });
    expect(waivedIn(judged(paper, until, standardProfile, "2026-11-30"))).toHaveLength(1);
    const after = judged(paper, until, standardProfile, "2026-12-01");
    expect(after).toMatchObject({ verdict: "notReady", findings: [{ waived: null }] });
    expect(falls(after)).toEqual(["expired"]);
    expect(falls(judged(paper, until, standardProfile, null))).toEqual(["undated"]);
    expect(waivedIn(judged(paper, kept, standardProfile, null))).toHaveLength(1);
  });

  test("only while its words are the same", () => {
    const changed = judged(unnamed("From DG MOVE:", "- Ilse Brandt, head of unit", "From Nordlicht Shipping:"), kept);
    expect(changed).toMatchObject({ verdict: "notReady", findings: [{ waived: null }] });
    expect(falls(changed)).toEqual(["changed"]);
  });

  test("no longer, and nothing is said, when what it was given for is mended; again when that comes back", () => {
    const mended = unnamed(
      "From DG MOVE:",
      "- Ilse Brandt, head of unit",
      "From Nordlicht Ferries:",
      "- Signe Aalto, director",
    );
    expect(judged(mended, kept)).toMatchObject({ verdict: "ready", findings: [], fallen: [] });
    expect(waivedIn(judged(paper, kept))).toHaveLength(1);
  });

  test("not where the house forbids it, and that is said", () => {
    const result = judged(paper, kept, forbidding);
    expect(result).toMatchObject({ verdict: "notReady", findings: [{ waived: null }] });
    expect(falls(result)).toEqual(["forbidden"]);
    const [finding] = result.findings;
    if (!finding) throw new Error("Nothing was found");
    expect(waiveEdits(result, finding, said)).toMatchObject({ ok: false, problem: { code: "not-waivable" } });
  });

  test("not for another rule, message or section than it names, whatever its fingerprint says", () => {
    for (const [member, other] of [
      ["rule", "empty-section"],
      ["messageId", "other"],
      ["section", "background"],
    ] as const) {
      const forged = (kept ?? "").replace(new RegExp(`"${member}":"[^"]+"`), `"${member}":"${other}"`);
      expect(forged).not.toBe(kept);
      expect(waivedIn(judged(paper, forged))).toEqual([]);
    }
  });

  test("for what is missing too, while it is missing", () => {
    const without = partsOf("title dateLine topics participants lineToTake speakingPoints");
    const missing = accepting(without, [0]);
    expect(judged(without, missing)).toMatchObject({ verdict: "readyWithWaivers" });
    const empty = judged(
      partsOf("title dateLine topics participants lineToTake speakingPoints background:empty"),
      missing,
    );
    expect(empty).toMatchObject({ verdict: "notReady", fallen: [] });
  });
});

test("of two that are alike, the one that was accepted", () => {
  const twins = unnamed("From DG MOVE:", "From DG MOVE:");
  const { findings } = judged(twins);
  expect(findings).toHaveLength(2);
  const result = judged(twins, accepting(twins, [1]));
  expect(result.findings.map(({ waived }) => waived !== null)).toEqual([false, true]);
});

test("accepting again replaces what was said, also what fell with the old words", () => {
  const again = accepting(paper, [0], { ...said, reason: "They come alone" }, accepting(paper, [0]));
  expect(waivedIn(judged(paper, again))).toEqual(["They come alone"]);
  const changed = unnamed("From DG MOVE:", "- Ilse Brandt, head of unit", "From Nordlicht Shipping:");
  const anew = judged(changed, accepting(changed, [0], said, again));
  expect(anew).toMatchObject({ verdict: "readyWithWaivers", fallen: [] });
});

test("what may not be kept as a reason is refused", () => {
  const result = judged(paper);
  const [finding] = result.findings;
  if (!finding) throw new Error("Nothing was found");
  for (const wrong of [
    { reason: "" },
    { reason: "<b>x" },
    { until: "soon" },
    { by: "\u0007" },
    { given: "2026-02-30" },
  ]) {
    expect(waiveEdits(result, finding, { ...said, ...wrong })).toMatchObject({ problem: { code: "bad-reason" } });
  }
});

test("what was accepted is left alone by the safe repairs", () => {
  const misspelt = [
    ...partsOf("title dateLine topics participants lineToTake speakingPoints"),
    ...paragraphs("## Backround\nThe ports of the northern coast."),
  ];
  const { findings } = judged(misspelt);
  expect(chooseFixes(judged(misspelt)).length).toBeGreaterThan(0);
  const all = judged(
    misspelt,
    accepting(
      misspelt,
      findings.map((_, at) => at),
    ),
  );
  expect(chooseFixes(all)).toEqual([]);
});

test("of any paper, any one finding can be accepted and withdrawn, and no other is touched by it", () => {
  fc.assert(
    fc.property(arbitraryPaper, fc.nat(), (facts, seed) => {
      const before = judged(facts);
      fc.pre(before.findings.length > 0);
      const place = seed % before.findings.length;
      const after = judged(facts, accepting(facts, [place], { ...said, until: today }));
      expect(after.findings.map(({ waived }) => waived !== null)).toEqual(before.findings.map((_, at) => at === place));
      const waiver = after.findings[place]?.waived;
      if (!waiver) throw new Error("It was not accepted");
      expect(keptAfter(after, withdrawEdits(after.briefing.model, waiver))).toBeNull();
    }),
    { numRuns: 60 },
  );
});

test("a change of the words that a finding points at makes its waiver fall, unless they stand elsewhere too", () => {
  fc.assert(
    fc.property(arbitraryPaper, fc.nat(), (facts, seed) => {
      const before = judged(facts);
      const placed = before.findings.flatMap(({ at }, place) => (at ? [{ at, place }] : []));
      fc.pre(placed.length > 0);
      const { at, place } = placed[seed % placed.length] ?? { at: null, place: 0 };
      const index = before.briefing.model.paragraphs.find(({ id }) => id === at?.paragraph)?.index;
      const words = facts[index ?? -1]?.text;
      fc.pre(facts.filter(({ text }) => text === words).length === 1);
      const changed = facts.map((paragraph, where) =>
        where === index ? { ...paragraph, text: `${paragraph.text} and more` } : paragraph,
      );
      expect(waivedIn(judged(changed, accepting(facts, [place])))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
