import {
  applyEdits,
  check,
  insertSectionEdits,
  noCircumstances,
  recognise,
  type ParagraphFacts,
} from "../../../src/core";
import { briefingOf, partsOf } from "../../support/briefing";
import { documentOf, paragraphs } from "../../support/document";
import { factsOf } from "../../support/paragraph-facts";
import { withSectionAs } from "../../support/standard-profile";

const spec = {
  content: "table" as const,
  presence: "required" as const,
  columns: { en: ["Day", "What"], fr: ["Jour", "Quoi"], de: ["Tag", "Was"] },
  prompts: { en: ["[Which day?]"], fr: ["[Quel jour ?]"], de: ["[Welcher Tag?]"] },
  limits: { maxItems: 1 },
};
const profile = withSectionAs("contact", spec);
const whole = partsOf("title dateLine topics participants lineToTake speakingPoints background");

const table = (...rows: readonly (readonly string[])[]): readonly ParagraphFacts[] =>
  rows.flatMap((cells, row) => cells.map((text, column) => factsOf(text, { cell: { table: 0, row, column } })));

const paperWith = (...rows: readonly (readonly string[])[]): readonly ParagraphFacts[] => [
  ...whole,
  ...paragraphs("## Contact"),
  ...table(...rows),
];

test.each([
  [
    "only the names of its columns",
    [
      ["Day", "What"],
      ["", ""],
    ],
    "empty",
    0,
  ],
  [
    "names in another language and case",
    [
      ["JOUR", "Quoi"],
      [" ", ""],
    ],
    "empty",
    0,
  ],
  [
    "a prompt",
    [
      ["Day", "What"],
      ["[Which day?]", ""],
    ],
    "placeholder",
    0,
  ],
  [
    "something in one cell",
    [
      ["Day", "What"],
      ["", "The cable"],
      ["", ""],
    ],
    "filled",
    1,
  ],
  [
    "words in place of the names",
    [
      ["3 May", "The cable"],
      ["4 May", "The ship"],
    ],
    "filled",
    2,
  ],
] as const)("a table with %s", (_, rows, state, items) => {
  const { outline } = briefingOf(paperWith(...rows), "en", profile);
  expect(outline.find((entry) => entry.spec.key === "contact")).toMatchObject({ state, items });
});

it("is reported where it is empty, without another table on offer", () => {
  const model = documentOf(paperWith(["Day", "What"], ["", ""]));
  const found = check(model, profile, noCircumstances).findings.filter(({ section }) => section === "contact");
  expect(found).toMatchObject([{ rule: "empty-section", fixes: [] }]);
});

it("is too long with a row too many", () => {
  const model = documentOf(paperWith(["Day", "What"], ["3 May", "One"], ["4 May", "Two"], ["5 May", "Three"]));
  const found = check(model, profile, noCircumstances).findings.filter(({ section }) => section === "contact");
  expect(found).toMatchObject([{ rule: "section-too-long", data: { count: 3, most: 1 } }]);
});

it("stands in a new section with its columns and a row to be written over", () => {
  const briefing = briefingOf(whole, "en", profile);
  const contact = profile.sections.find(({ key }) => key === "contact");
  const result = contact && applyEdits(insertSectionEdits(contact, briefing), briefing.model);
  const made = result?.ok ? recognise(result.value, profile) : null;
  const part = made?.parts.find((one) => one.spec.key === "contact");
  expect(part?.status).toBe("placeholder");
  expect(part?.body.flatMap(({ text, cell }) => (cell ? [[text, cell.row, cell.column]] : []))).toEqual([
    ["Day", 0, 0],
    ["What", 0, 1],
    ["[Which day?]", 1, 0],
    ["", 1, 1],
  ]);
});
