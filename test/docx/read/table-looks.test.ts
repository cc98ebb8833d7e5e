import type { ParagraphFacts } from "../../../src/core";
import { paragraph, run, style } from "../../fixtures/word-xml";
import { bodyOf } from "./read-facts";

const bold = "<w:rPr><w:b/></w:rPr>";
const part = (type: string, properties = bold): string => `<w:tblStylePr w:type="${type}">${properties}</w:tblStylePr>`;
const tableStyle = (id: string, inner: string, basedOn = ""): string =>
  `<w:style w:type="table" w:styleId="${id}"><w:name w:val="${id}"/>${basedOn && `<w:basedOn w:val="${basedOn}"/>`}${inner}</w:style>`;
const cell = (content: string): string => `<w:tc>${content}</w:tc>`;
const tableOf = (id: string, look: string, rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr><w:tblStyle w:val="${id}"/>${look}</w:tblPr>${rows.map((cells) => `<w:tr>${cells.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;

const grid = [
  [paragraph("a"), paragraph("b")],
  [paragraph("c"), paragraph("d")],
];
const both = '<w:tblLook w:val="00A0"/>';

const read = (body: string, styles: string): readonly ParagraphFacts[] =>
  bodyOf({ body, styles }).paragraphs.map(({ facts }) => facts);
const boldIn = (body: string, styles: string): string =>
  read(body, styles)
    .filter((facts) => facts.bold)
    .map(({ text }) => text)
    .join("");

test.each([
  [
    "the first row, where the table asks for it",
    part("firstRow"),
    '<w:tblLook w:firstRow="1" w:firstColumn="0"/>',
    "ab",
  ],
  ["the first column", part("firstCol"), '<w:tblLook w:firstRow="0" w:firstColumn="1"/>', "ac"],
  ["both, as one number says", part("firstRow") + part("firstCol"), both, "abc"],
  ["neither, where the table does not ask", part("firstRow") + part("firstCol"), '<w:tblLook w:val="0600"/>', ""],
  [
    "what is said by name, not what the number says",
    part("firstRow"),
    '<w:tblLook w:val="00A0" w:firstColumn="1"/>',
    "",
  ],
  ["nothing without a look", part("firstRow"), "", ""],
  ["the whole table", bold, "", "abcd"],
  ["the whole table but its first row", bold + part("firstRow", '<w:rPr><w:b w:val="0"/></w:rPr>'), both, "cd"],
])("a table style makes bold %s", (_, inner, look, expected) => {
  expect(boldIn(tableOf("T", look, grid), tableStyle("T", inner))).toBe(expected);
});

test("what a table style is based on counts", () => {
  const styles = tableStyle("Base", part("firstRow")) + tableStyle("T", part("firstCol"), "Base");
  expect(boldIn(tableOf("T", both, grid), styles)).toBe("abc");
});

test("table and paragraph style switch each other, and the run decides", () => {
  const plain = `<w:p><w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t>b</w:t></w:r></w:p>`;
  const styled = `<w:p><w:pPr><w:pStyle w:val="Strong"/></w:pPr>${run("a")}</w:p>`;
  const styles = tableStyle("T", part("firstRow")) + style("Strong", "Strong", bold);
  expect(boldIn(tableOf("T", both, [[styled, plain, paragraph("c")]]), styles)).toBe("c");
});

test("of a table in a cell its own style counts, and behind it the outer one goes on", () => {
  const inner = tableOf("Plain", both, [[paragraph("x")]]);
  const rows = [[paragraph("a"), inner + paragraph("b")], [paragraph("c")]];
  const styles = tableStyle("T", part("firstRow")) + tableStyle("Plain", "");
  expect(boldIn(tableOf("T", both, rows) + paragraph("z"), styles)).toBe("ab");
});

test("capitals come from it as well", () => {
  const styles = tableStyle("T", part("firstRow", "<w:rPr><w:caps/></w:rPr>"));
  const words = [[paragraph("lamps")], [paragraph("oil")]];
  expect(read(tableOf("T", both, words), styles).map(({ caps }) => caps)).toEqual([true, false]);
});
