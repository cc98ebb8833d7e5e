import type { ParagraphFacts } from "../../../src/core";
import type { DocxParts } from "../../fixtures/docx-bytes";
import { floatingPicture, inlinePicture, textBox } from "../../fixtures/drawings";
import * as xml from "../../fixtures/word-xml";
import { bodyOf } from "./read-facts";

const { control, paragraph, run, style, styled, table } = xml;
const factsOf = (parts: DocxParts): readonly ParagraphFacts[] => bodyOf(parts).paragraphs.map(({ facts }) => facts);
const alternatives = (choice: string, fallback: string): string =>
  `<mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
const fieldWith = (code: string): string => {
  const character = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return character("begin") + code + character("end");
};

describe("style", () => {
  test.each([
    ["Word's own name", "1", "heading 1", "Heading1", 1],
    ["LibreOffice's name", "x", "Heading 2", "Heading2", 2],
    ["German", "berschrift3", "Überschrift 3", "Heading3", 3],
    ["a German Normal", "Standard", "Standard", "Normal", null],
    ["French", "Titre1", "Titre 1", "Heading1", 1],
    ["a French title", "Titre", "Titre", "Title", null],
    ["a bullet", "Aufzhlungszeichen", "List Bullet", "ListBullet", null],
    ["one of the document's own", "Own", "Eigenes", "Eigenes", null],
    ["Spanish", "Ttulo2", "Título 2", "Heading2", 2],
    ["Dutch", "Kop1", "Kop 1", "Heading1", 1],
    ["Polish", "Nagwek3", "Nagłówek 3", "Heading3", 3],
    ["an Italian title", "Titolo", "Titolo", "Title", null],
    ["a list of contents", "TOC1", "toc 1", "Toc1", null],
  ])("%s", (_, id, name, expected, headingLevel) => {
    const [facts] = factsOf({ body: styled(id, "a"), styles: style(id, name) });
    expect(facts).toMatchObject({ style: expected, headingLevel });
  });

  test("without a style it is the document's default one", () => {
    const styles = '<w:style w:type="paragraph" w:default="1" w:styleId="Body"><w:name w:val="Body"/></w:style>';
    expect(factsOf({ body: paragraph("a"), styles })).toMatchObject([{ style: "Body" }]);
    expect(factsOf({ body: paragraph("a") })).toMatchObject([{ style: "Normal" }]);
  });

  test("one that is not defined goes by its id", () => {
    const body = styled("Heading1", "a") + styled("Gone", "b");
    expect(factsOf({ body })).toMatchObject([{ style: "Heading1", headingLevel: 1 }, { style: "Gone" }]);
  });

  test.each(["berschrift1", "Titre1", "Ttulo1", "Titolo1", "Nagwek1", "Rubrik1"])("also by %s", (id) => {
    expect(factsOf({ body: styled(id, "a") })).toMatchObject([{ style: "Heading1", headingLevel: 1 }]);
  });

  test("the level comes from the paragraph, the style, or the one it is based on", () => {
    const level = (value: number): string => `<w:pPr><w:outlineLvl w:val="${value}"/></w:pPr>`;
    const styles =
      style("A", "A", level(3)) +
      style("B", "B", '<w:basedOn w:val="A"/>') +
      style("Loop", "Loop", '<w:basedOn w:val="Loop"/>');
    const body =
      styled("B", "a") +
      styled("B", "b", '<w:outlineLvl w:val="0"/>') +
      styled("B", "c", '<w:outlineLvl w:val="9"/>') +
      styled("Loop", "d");
    expect(factsOf({ body, styles }).map(({ headingLevel }) => headingLevel)).toEqual([4, 1, null, null]);
  });
});

describe("bold and capitals", () => {
  const styles =
    style("Strong", "S", "<w:rPr><w:b/></w:rPr>") +
    style("Weak", "W", '<w:basedOn w:val="Strong"/><w:rPr><w:b w:val="0"/></w:rPr>') +
    style("Caps", "C", "<w:rPr><w:caps/></w:rPr>") +
    xml.characterStyle("B", "<w:b/>");
  test.each([
    ["all of it", paragraph(run("a", "<w:b/>") + run("  ") + run("b", "<w:b/>")), true],
    ["some of it", paragraph(run("a", "<w:b/>") + run("b")), false],
    ["nothing to see", paragraph(run(" ", "<w:b/>")), false],
    ["by the paragraph's style", styled("Strong", "a"), true],
    ["taken back by a style based on that", styled("Weak", "a"), false],
    ["taken back by the run", styled("Strong", run("a", '<w:b w:val="false"/>')), false],
    ["by a character style", paragraph(run("a", '<w:rStyle w:val="B"/>')), true],
    ["by two styles, which switch each other off", styled("Strong", run("a", '<w:rStyle w:val="B"/>')), false],
  ])("bold: %s", (_, body, bold) => {
    expect(factsOf({ body, styles })).toMatchObject([{ bold }]);
  });

  test("bold: by the document's defaults, which no style switches off", () => {
    const defaults = "<w:docDefaults><w:rPrDefault><w:rPr><w:b/></w:rPr></w:rPrDefault></w:docDefaults>";
    const body = styled("Strong", "a") + paragraph(run("b", '<w:b w:val="0"/>'));
    expect(factsOf({ body, styles: defaults + styles }).map(({ bold }) => bold)).toEqual([true, false]);
  });

  test.each([
    ["typed", paragraph("LINE TO TAKE:"), true],
    ["by format", paragraph(run("Line", "<w:caps/>")), true],
    ["by style", styled("Caps", "Line"), true],
    ["half typed, half by format", paragraph(run("LINE ") + run("to take", "<w:caps/>")), true],
    ["in part", paragraph(run("Line ") + run("to take", "<w:caps/>")), false],
  ])("capitals: %s", (_, body, caps) => {
    expect(factsOf({ body, styles })).toMatchObject([{ caps }]);
  });
});

describe("what stands out", () => {
  test.each([
    ["bold words before plain ones", paragraph(run("Background ", "<w:b/>") + run("On 3 May")), 10],
    [
      "bold in pieces, a plain blank between",
      paragraph(run("A", "<w:b/>") + run(" ") + run("b", "<w:b/>") + run("c")),
      3,
    ],
    ["capitals by format", paragraph(run("Line to take", "<w:caps/>") + run(" We are glad")), 12],
    ["plain words before bold ones", paragraph(run("On ") + run("3 May", "<w:b/>")), 0],
    ["all bold", paragraph(run("Back", "<w:b/>") + run("ground", "<w:b/><w:i/>")), 0],
    ["bold blanks", paragraph(run("  ", "<w:b/>") + run("On 3 May")), 0],
  ])("at the beginning: %s", (_, body, lead) => {
    expect(factsOf({ body })).toMatchObject([{ lead }]);
  });

  test.each([
    ["in part", paragraph(run("a") + run("b", '<w:highlight w:val="yellow"/>')), true],
    ["taken away", paragraph(run("b", '<w:highlight w:val="none"/>')), false],
    ["on blanks", paragraph(run("a") + run(" ", '<w:highlight w:val="yellow"/>')), false],
  ])("a highlighter: %s", (_, body, highlighted) => {
    expect(factsOf({ body })).toMatchObject([{ highlighted }]);
  });

  test.each([
    ["a picture in the text", paragraph(inlinePicture), true],
    ["one that floats", paragraph(run("a") + floatingPicture), true],
    ["one of two alternatives", paragraph(alternatives(floatingPicture, "<w:r><w:pict/></w:r>")), true],
    ["an older drawing", paragraph("<w:r><w:pict/></w:r>"), true],
    ["an embedded document", paragraph("<w:r><w:object/></w:r>"), true],
    ["a footnote", paragraph('<w:r><w:footnoteReference w:id="2"/></w:r>'), true],
    ["one that is deleted", paragraph(`<w:del w:id="9" w:author="A">${inlinePicture}</w:del>`), false],
    ["one that is hidden", paragraph("<w:r><w:rPr><w:vanish/></w:rPr><w:pict/></w:r>"), false],
    ["one in the code of a field", paragraph(fieldWith(inlinePicture)), false],
    ["words and a tab", paragraph(`${run("a")}<w:r><w:tab/></w:r>`), false],
  ])("what is no text: %s", (_, body, holdsObject) => {
    expect(factsOf({ body })).toMatchObject([{ holdsObject }]);
  });
});

describe("cells and controls", () => {
  test("what stands in a text box stands where the box is anchored", () => {
    const boxed = textBox(control(8, "inner", paragraph("b")), table([paragraph("c")]));
    const body = xml.table([control(7, "outer", paragraph(run("a") + boxed))]) + paragraph("d");
    const cell = { table: 0, row: 0, column: 0 };
    expect(factsOf({ body })).toMatchObject([
      { text: "a", textBox: false, holdsObject: true, cell, control: { tag: "outer" } },
      { text: "b", textBox: true, holdsObject: false, cell, control: { tag: "outer" } },
      { text: "c", textBox: true, holdsObject: false, cell, control: { tag: "outer" } },
      { text: "d", textBox: false, cell: null, control: null },
    ]);
  });

  test("a cell is that of the outermost table", () => {
    const inner = xml.table([paragraph("c")], [paragraph("d")]);
    const body =
      xml.table([paragraph("a"), paragraph("b")], [paragraph("x"), inner + paragraph("e")]) +
      paragraph("f") +
      xml.table([paragraph("g")]);
    expect(factsOf({ body }).map(({ text, cell }) => [text, cell && [cell.table, cell.row, cell.column]])).toEqual([
      ["a", [0, 0, 0]],
      ["b", [0, 0, 1]],
      ["x", [0, 1, 0]],
      ["c", [0, 1, 1]],
      ["d", [0, 1, 1]],
      ["e", [0, 1, 1]],
      ["f", null],
      ["g", [1, 0, 0]],
    ]);
  });

  test("controls by tag, title and lock, with the ones around them", () => {
    const body = xml.control(7, "outer", xml.control(8, "inner", paragraph("a")) + paragraph("b"), {
      lock: "sdtLocked",
    });
    const outer = { id: "7", tag: "outer", title: "outer title", locked: true, showsPrompt: false, parent: null };
    const inner = { id: "8", tag: "inner", title: "inner title", locked: false, showsPrompt: false, parent: outer };
    expect(factsOf({ body }).map((facts) => facts.control)).toEqual([inner, outer]);
  });

  test("no two controls have one id", () => {
    const body = [7, 7, null, null].map((id) => xml.control(id, "t", paragraph("a"))).join("");
    const ids = factsOf({ body }).map((facts) => facts.control?.id);
    expect(ids[0]).toBe("7");
    expect(new Set(ids).size).toBe(4);
  });

  test("controls around rows and cells", () => {
    const cell = `<w:tc>${paragraph("a")}</w:tc>`;
    const row = (inner: string): string => `<w:tr>${inner}</w:tr>`;
    const body = `<w:tbl>${xml.control(1, "row", row(cell))}${row(cell + xml.control(2, "cell", cell))}</w:tbl>`;
    expect(factsOf({ body }).map((facts) => [facts.cell?.row, facts.cell?.column, facts.control?.tag])).toEqual([
      [0, 0, "row"],
      [1, 0, undefined],
      [1, 1, "cell"],
    ]);
  });
});
