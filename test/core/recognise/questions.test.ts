import { questionsOf } from "../../../src/core/recognise/questions";
import { briefingOf, partsOf } from "../../support/briefing";
import { paragraphs } from "../../support/document";
import { factsOf } from "../../support/paragraph-facts";
import { standardProfile } from "../../support/standard-profile";
import { insertSectionEdits, applyEdits, recognise, type ParagraphFacts } from "../../../src/core";

const above = partsOf("title dateLine topics lineToTake speakingPoints");

const briefingWith = (defensives: readonly ParagraphFacts[]) =>
  briefingOf([...above, ...paragraphs("## Defensives"), ...defensives, ...partsOf("background")]);

const pairsIn = (defensives: readonly ParagraphFacts[]) =>
  questionsOf(briefingWith(defensives).parts, standardProfile).map(({ question, answer }) => [question, answer]);

const inTable = (text: string, row: number, column: number) => factsOf(text, { cell: { table: 0, row, column } });

test.each([
  [
    "on one line",
    "- Why so late? The cable came late. It is here now.",
    [["Why so late?", "The cable came late. It is here now."]],
  ],
  [
    "the answer below, in two paragraphs",
    "Why so late?\nThe cable came late.\nIt is here now.\nWho pays?\nWe do.",
    [
      ["Why so late?", "The cable came late.\nIt is here now."],
      ["Who pays?", "We do."],
    ],
  ],
  ["as subheadings", "### Why so late?\nThe cable came late.", [["Why so late?", "The cable came late."]]],
  [
    "with letters before them",
    "Q1: Why so late?\nA: Who would have thought that the cable comes late?\nF: Wer zahlt\nAntwort: Wir.",
    [
      ["Why so late?", "Who would have thought that the cable comes late?"],
      ["Wer zahlt", "Wir."],
    ],
  ],
  [
    "with what they are about",
    "- If asked about the cable: it is paid for.",
    [["If asked about the cable", "it is paid for."]],
  ],
  [
    "with what they are about, the answer below",
    "- If pressed on costs:\n- They are known.",
    [["If pressed on costs", "They are known."]],
  ],
  [
    "below headings that group them, or name what is asked",
    "### Money\nWho pays? We do.\n### Night trains\nThey run.",
    [
      ["Who pays?", "We do."],
      ["Night trains", "They run."],
    ],
  ],
  [
    "one that asks back within its answer",
    "- Who pays? We do. Who else? Nobody.",
    [["Who pays?", "We do. Who else? Nobody."]],
  ],
  [
    "an answer that asks later is one",
    "Why so late?\nIt was not late. Was it ever? No.",
    [["Why so late?", "It was not late. Was it ever? No."]],
  ],
  [
    "none without an answer is lost",
    "- Why so late?\n- Who pays?\n- We do.",
    [
      ["Why so late?", ""],
      ["Who pays?", "We do."],
    ],
  ],
  ["a statement is none", "- The cable is paid for.", []],
] as const)("questions and answers: %s", (_, defensives, expected) => {
  expect(pairsIn(paragraphs(defensives))).toEqual(expected);
});

it("reads the columns of a table", () => {
  const table = [
    ["Question", "Answer"],
    ["Why so late?", "The cable."],
    ["The money", "We pay."],
  ].flatMap((cells, row) => cells.map((text, column) => inTable(text, row, column)));
  expect(pairsIn(table)).toEqual([
    ["Why so late?", "The cable."],
    ["The money", "We pay."],
  ]);
});

it("counts questions in the outline", () => {
  const { outline } = briefingWith(paragraphs("### Why so late?\nThe cable.\nAnd the weather.\n### Who pays?\nWe do."));
  expect(outline.find(({ spec }) => spec.key === "defensives")).toMatchObject({ state: "filled", items: 2 });
});

it("puts a question and its answer into a new section", () => {
  const briefing = briefingOf([...above, ...partsOf("background")]);
  const spec = standardProfile.sections.find(({ key }) => key === "defensives");
  const result = spec && applyEdits(insertSectionEdits(spec, briefing), briefing.model);
  const made = result?.ok ? recognise(result.value, standardProfile) : null;
  const part = made?.parts.find((one) => one.spec.key === "defensives");
  expect(part).toMatchObject({ status: "placeholder", heading: { text: "Defensives" } });
  expect(part?.body.map(({ text, style }) => [text, style])).toEqual([
    ["[Question they may ask]", "Heading2"],
    ["[Our answer]", "Normal"],
  ]);
});
