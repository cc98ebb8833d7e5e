import { outermostCells, type Standing } from "../../src/word/read/outermost-cells";

const text: Standing = { depth: 0, row: 0, column: 0 };
const inCell = (row: number, column: number, depth = 1): Standing => ({ depth, row, column });

const told = (...standings: readonly Standing[]): readonly string[] =>
  outermostCells(standings).map((cell) => (cell ? `${cell.table}:${cell.row},${cell.column}` : "-"));

test("tables are counted as text parts them", () => {
  expect(told(text, inCell(0, 0), inCell(0, 1), text, inCell(0, 0))).toEqual(["-", "0:0,0", "0:0,1", "-", "1:0,0"]);
});

test("several paragraphs of one cell stand in the same table", () => {
  expect(told(inCell(0, 0), inCell(0, 0), inCell(1, 0), text)).toEqual(["0:0,0", "0:0,0", "0:1,0", "-"]);
});

test("a table right after another begins where rows begin again", () => {
  expect(told(inCell(0, 0), inCell(1, 1), inCell(0, 0), text)).toEqual(["0:0,0", "0:1,1", "1:0,0", "-"]);
});

test("what is in a nested table stands in the cell around it", () => {
  expect(told(inCell(0, 0), inCell(5, 5, 2), inCell(9, 9, 3), inCell(5, 6, 2), inCell(0, 1), text)).toEqual([
    "0:0,0",
    "0:0,1",
    "0:0,1",
    "0:0,1",
    "0:0,1",
    "-",
  ]);
});
