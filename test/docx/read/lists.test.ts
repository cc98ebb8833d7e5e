import type { DocxParts } from "../../fixtures/docx-bytes";
import { inList, list, listInstance, paragraph, style, styled } from "../../fixtures/word-xml";
import { bodyOf } from "./read-facts";

const labels = (parts: DocxParts): readonly (string | null)[] =>
  bodyOf(parts).paragraphs.map(({ facts }) => facts.list && `${facts.list.level} ${facts.list.label}`);
const item = (numId: number, level = 0): string => paragraph("item", inList(numId, level));
const startAt = (level: number, start: number): string =>
  `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;

describe("labels as shown", () => {
  const outline = list(0, ["decimal", "%1."], ["lowerLetter", "%1.%2)"], ["lowerRoman", "(%3)"]) + listInstance(1, 0);
  test.each<[string, string, string, (string | null)[]]>([
    [
      "numbers, each level by itself",
      outline,
      [0, 1, 1, 0, 1, 2].map((at) => item(1, at)).join(""),
      ["0 1.", "1 1.a)", "1 1.b)", "0 2.", "1 2.a)", "2 (i)"],
    ],
    ["a lower level first", outline, item(1, 1), ["1 1.a)"]],
    ["a list goes on after other text", outline, item(1) + paragraph("text") + item(1), ["0 1.", null, "0 2."]],
    ["two lists of one kind count together", outline + listInstance(2, 0), item(1) + item(2), ["0 1.", "0 2."]],
    [
      "unless the second begins anew",
      outline + listInstance(2, 0, startAt(0, 5)),
      item(1) + item(2) + item(2),
      ["0 1.", "0 5.", "0 6."],
    ],
    [
      "and that at its level: those above go on",
      outline + listInstance(2, 0, [0, 1].map((at) => startAt(at, 1)).join("")),
      item(1) + item(1, 1) + item(2, 1) + item(2) + item(2, 1),
      ["0 1.", "1 1.a)", "1 1.a)", "0 2.", "1 2.a)"],
    ],
    [
      "bullets of symbol fonts",
      list(0, ["bullet", "\uf0b7"], ["bullet", "o"], ["bullet", "\uf0a7"]).replace(
        '\uf0a7"/>',
        '\uf0a7"/><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>',
      ) + listInstance(1, 0),
      item(1) + item(1, 1) + item(1, 2),
      ["0 •", "1 o", "2 ▪"],
    ],
    ["letters", list(0, ["upperLetter", "%1"]) + listInstance(1, 0), item(1) + item(1), ["0 A", "0 B"]],
    [
      "legal numbers are digits",
      list(0, ["upperRoman", "%1."], ["decimal", "%1.%2", "<w:isLgl/>"]) + listInstance(1, 0),
      item(1) + item(1, 1),
      ["0 I.", "1 1.1"],
    ],
    [
      "unless that is switched off",
      list(0, ["upperRoman", "%1."], ["decimal", "%1.%2", '<w:isLgl w:val="0"/>']) + listInstance(1, 0),
      item(1) + item(1, 1),
      ["0 I.", "1 I.1"],
    ],
    [
      "a label longer than any is cut",
      list(0, ["decimal", "%1".repeat(5000)]) + listInstance(1, 0),
      item(1),
      [`0 ${"1".repeat(50)}`],
    ],
    ["a list taken away", outline, item(0), [null]],
    ["a list that is not defined", outline, item(9), [null]],
  ])("%s", (_, numbering, body, expected) => {
    expect(labels({ body, numbering })).toEqual(expected);
  });

  test("a list of the style, at the level that is the style's", () => {
    const numbering =
      list(0, ["decimal", "%1.", '<w:pStyle w:val="A"/>'], ["decimal", "%1.%2", '<w:pStyle w:val="B"/>']) +
      listInstance(1, 0);
    const inStyle = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
    const styles = style("A", "A", inStyle) + style("B", "B", inStyle);
    const none = styled("A", "c", inList(0));
    expect(labels({ body: styled("A", "a") + styled("B", "b") + none, styles, numbering })).toEqual([
      "0 1.",
      "1 1.1",
      null,
    ]);
  });

  test("what is deleted is not counted", () => {
    const numbering = list(0, ["decimal", "%1."]) + listInstance(1, 0);
    const gone = paragraph("", `${inList(1)}<w:rPr><w:del/></w:rPr>`);
    expect(labels({ body: item(1) + gone + item(1), numbering })).toEqual(["0 1.", null, "0 2."]);
  });
});
