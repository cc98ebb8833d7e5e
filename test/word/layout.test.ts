import type { Cell, Control } from "../../src/core";
import { createModel } from "../../src/core";
import { Layout, type Unit } from "../../src/word/write/layout";
import { factsOf } from "../support/paragraph-facts";

const controlOf = (id: string, parent: Control | null = null): Control => ({
  id,
  tag: id,
  title: "",
  locked: false,
  showsPrompt: false,
  parent,
});
const outer = controlOf("outer");
const inner = controlOf("inner", outer);
const cell = (table: number, row: number): { readonly cell: Cell } => ({ cell: { table, row, column: 0 } });

const layoutOf = (...facts: readonly { readonly control?: Control; readonly cell?: Cell }[]): Layout => {
  const paragraphs = facts.map((fact, at) => factsOf(`paragraph ${at}`, fact));
  return new Layout(createModel(null, paragraphs, null, {}).paragraphs);
};

const nameOf = (unit: Unit | null): string => {
  if (unit?.kind === "control") return unit.id;
  return unit ? `${unit.kind} ${unit.paragraph.index}` : "nothing";
};
const idsOf = ({ paragraphs }: Layout, ...places: readonly number[]): ReadonlySet<string> =>
  new Set(places.map((at) => paragraphs[at]?.id ?? ""));

describe("the outermost thing that begins or ends at a place", () => {
  test.each<[string, Layout, number, "first" | "last", string]>([
    ["a paragraph", layoutOf({}, {}), 1, "first", "paragraph 1"],
    ["a control around one", layoutOf({}, { control: outer }), 1, "first", "outer"],
    ["a control that begins there", layoutOf({ control: outer }, { control: outer }), 0, "first", "outer"],
    ["but not one that ends elsewhere", layoutOf({ control: outer }, { control: outer }), 0, "last", "paragraph 0"],
    [
      "of two controls around the same, the outer",
      layoutOf({ control: inner }, { control: inner }),
      1,
      "last",
      "outer",
    ],
    ["of two that begin there, the longer", layoutOf({ control: inner }, { control: outer }), 0, "first", "outer"],
    ["a table, by the last in it", layoutOf({}, cell(0, 0), cell(0, 1), {}), 1, "first", "table 2"],
    [
      "a table and not the control in its cell",
      layoutOf({ ...cell(0, 0), control: outer }, cell(0, 1)),
      0,
      "first",
      "table 1",
    ],
    [
      "the control around a table",
      layoutOf({ ...cell(0, 0), control: outer }, { ...cell(0, 1), control: outer }, {}),
      1,
      "last",
      "outer",
    ],
  ])("%s", (_, layout, at, edge, name) => {
    expect(nameOf(layout.outermost(at, edge))).toBe(name);
  });

  test("only among what stands wholly within some places", () => {
    const layout = layoutOf({ control: inner }, { control: outer }, {});
    expect(nameOf(layout.outermost(0, "first", { first: 0, last: 0 }))).toBe("inner");
  });
});

test("some paragraphs are the largest things that they make up", () => {
  const layout = layoutOf({}, { control: inner }, { control: inner }, { control: outer }, cell(0, 0), cell(0, 1), {});
  expect(layout.unitsOf(idsOf(layout, 0, 1, 2, 4, 5)).map(nameOf)).toEqual(["paragraph 0", "inner", "table 5"]);
  expect(layout.unitsOf(idsOf(layout, 1, 2, 3)).map(nameOf)).toEqual(["outer"]);
});

test("what stands side by side is cut where a control begins or ends", () => {
  const layout = layoutOf({}, { control: outer }, { control: outer }, {}, {});
  expect(layout.stretchesOf(idsOf(layout, 2, 3, 4)).map((edges) => edges.map(nameOf))).toEqual([
    ["paragraph 2", "paragraph 2"],
    ["paragraph 3", "paragraph 4"],
  ]);
});

test("the control that ends at a place, but not with a table in between", () => {
  const layout = layoutOf({ control: outer }, { control: outer }, { ...cell(0, 0), control: outer });
  expect([0, 1, 2].map((at) => layout.controlEndingAt(at))).toEqual([null, null, null]);
  const plain = layoutOf({ control: outer }, { control: inner }, {});
  expect([0, 1, 2].map((at) => plain.controlEndingAt(at))).toEqual([null, "inner", null]);
});
