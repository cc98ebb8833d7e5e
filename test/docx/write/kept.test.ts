import type { Edit, NonEmpty, ParagraphRef } from "../../../src/core";
import { readDocument } from "../../../src/docx/read/read-document";
import { writeEdits } from "../../../src/docx/write/write-edits";
import { docxBytes } from "../../fixtures/docx-bytes";
import { paragraph, run, styled, table } from "../../fixtures/word-xml";
import { opened, write } from "./written";
import { savePackage } from "../../../src/docx/package/save-package";

const bookmark = (id: number, inner: string): string =>
  `<w:bookmarkStart w:id="${id}" w:name="b${id}"/>${inner}<w:bookmarkEnd w:id="${id}"/>`;
const section = (width: number): string => `<w:sectPr><w:pgSz w:w="${width}" w:h="100"/></w:sectPr>`;
const all = (...refs: [ParagraphRef, ...ParagraphRef[]]): NonEmpty<ParagraphRef> => refs;
const italic = (text: string): string => run(text, "<w:i/>");

describe("replacing words changes these words and nothing else", () => {
  test.each<[string, string, number, number, string, string]>([
    ["inside one run", run("abc"), 1, 2, "x", run("axc")],
    ["over two runs: in the format of the first", run("ab") + italic("cd"), 1, 3, "x", run("ax") + italic("d")],
    ["at the end of a run: in its format", italic("ab") + run("cd"), 2, 2, "x", italic("abx") + run("cd")],
    ["a run that is left empty goes", run("a") + italic("b") + run("c"), 1, 2, "", run("a") + run("c")],
    [
      "a tab and a break come as such",
      run("ab"),
      1,
      1,
      "\t\n",
      '<w:r><w:t xml:space="preserve">a</w:t><w:tab/><w:br/><w:t xml:space="preserve">b</w:t></w:r>',
    ],
    ["a bookmark stays around its words", bookmark(1, run("ab")) + run("c"), 1, 3, "", bookmark(1, run("a"))],
    [
      "notes and pictures stay",
      `${run("ab")}<w:r><w:footnoteReference w:id="2"/></w:r>${run("cd")}`,
      1,
      3,
      "x",
      `${run("ax")}<w:r><w:footnoteReference w:id="2"/></w:r>${run("d")}`,
    ],
    [
      "spaces that did not count are gone, those that come count",
      "<w:r><w:t> ab </w:t></w:r>",
      2,
      2,
      " ",
      '<w:r><w:t xml:space="preserve">ab </w:t></w:r>',
    ],
    ["in an empty paragraph", "", 0, 0, "x", run("x")],
    [
      "what cannot be written in XML is left out, what must be escaped is",
      run("a"),
      1,
      1,
      "<&\u0001",
      '<w:r><w:t xml:space="preserve">a&lt;&amp;</w:t></w:r>',
    ],
  ])("%s", (_, inner, from, to, text, expected) => {
    const written = write({ body: paragraph(inner) }, (__, { paragraphs }) =>
      paragraphs.map((one) => ({ op: "replaceText", paragraph: { id: one.id, text: one.text }, from, to, text })),
    );
    expect(written.body).toBe(paragraph(expected));
  });

  test("words in an empty paragraph look like its mark", () => {
    const mark = '<w:rPr><w:b/><w:vanish/><w:ins w:id="1" w:author="A"/></w:rPr>';
    const { body } = write({ body: paragraph("", mark) }, (ref) => [
      { op: "replaceText", paragraph: ref(""), from: 0, to: 0, text: "x" },
    ]);
    expect(body).toBe(paragraph(run("x", "<w:b/>"), mark));
  });

  test("a control that showed its prompt holds words of its own", () => {
    const prompt = (flag: string, text: string): string =>
      paragraph(`<w:sdt><w:sdtPr><w:id w:val="1"/>${flag}</w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`);
    const { body } = write({ body: prompt("<w:showingPlcHdr/>", "Click") }, (ref) => [
      { op: "replaceText", paragraph: ref("Click"), from: 0, to: 5, text: "Words" },
    ]);
    expect(body).toBe(prompt("", "Words"));
  });

  test("a locked control in the line is refused, and what came before it has not happened", () => {
    const locked = `<w:sdt><w:sdtPr><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>${run("b")}</w:sdtContent></w:sdt>`;
    const bytes = docxBytes({ body: paragraph("first") + paragraph(run("a") + locked) });
    const docx = opened(bytes);
    const { model } = readDocument(docx, null);
    const [first, second] = model.paragraphs;
    if (first === undefined || second === undefined) throw new Error("Nothing was read");
    const edits: readonly Edit[] = [
      { op: "setProperty", name: "n", expect: null, value: "1" },
      { op: "deleteParagraphs", paragraphs: all({ id: first.id, text: "first" }) },
      { op: "replaceText", paragraph: { id: second.id, text: "ab" }, from: 1, to: 2, text: "" },
    ];
    expect(writeEdits(docx, edits, { model, isCurrent: true }, null)).toEqual({
      ok: false,
      problem: { code: "locked", detail: "ab" },
    });
    expect(savePackage(docx)).toEqual(bytes);
  });
});

describe("a style leaves the format that somebody gave", () => {
  test("alignment stays; the level and the list of the paragraph itself go", () => {
    const styles = '<w:style w:type="paragraph" w:styleId="LB"><w:name w:val="List Bullet"/></w:style>';
    const own = '<w:numPr><w:numId w:val="7"/></w:numPr><w:jc w:val="center"/><w:outlineLvl w:val="4"/>';
    const { body } = write({ body: styled("LB", "a", own), styles }, (ref) => [
      { op: "setStyle", paragraph: ref("a"), style: "Normal" },
    ]);
    expect(body).toBe(paragraph("a", '<w:jc w:val="center"/>'));
  });
});

describe("what reaches beyond a paragraph is not lost with it", () => {
  const open = paragraph('<w:bookmarkStart w:id="1" w:name="b1"/><w:commentRangeEnd w:id="5"/>' + run("a"));
  const marks = '<w:bookmarkStart w:id="1" w:name="b1"/><w:commentRangeEnd w:id="5"/>';

  test("a deleted paragraph leaves them in its place", () => {
    const { body } = write({ body: paragraph("x") + open + paragraph("b") }, (ref) => [
      { op: "deleteParagraphs", paragraphs: all(ref("a")) },
    ]);
    expect(body).toBe(paragraph("x") + marks + paragraph("b"));
  });

  test("a moved paragraph takes along only what is whole in it", () => {
    const moved = paragraph(bookmark(2, run("a")) + '<w:bookmarkEnd w:id="3"/>');
    const { body } = write({ body: moved + paragraph("b") }, (ref) => [
      { op: "moveParagraphs", paragraphs: all(ref("a")), place: { at: "end" } },
    ]);
    expect(body).toBe(`<w:bookmarkEnd w:id="3"/>${paragraph("b")}${paragraph(bookmark(2, run("a")))}`);
  });

  test.each([
    ["to the one above", paragraph("x"), paragraph("x", section(1)), paragraph("y"), paragraph("y")],
    [
      "to the one below, after a table",
      table([paragraph("x")]),
      table([paragraph("x")]),
      paragraph("y"),
      paragraph("y", section(1)),
    ],
    [
      "nowhere when both have one",
      paragraph("x", section(2)),
      paragraph("x", section(2)),
      paragraph("y", section(3)),
      paragraph("y", section(3)),
    ],
  ])("the end of a section goes %s", (_, above, aboveAfter, below, belowAfter) => {
    const body = above + paragraph("a") + paragraph("b", section(1)) + below;
    const written = write({ body }, (ref) => [{ op: "deleteParagraphs", paragraphs: all(ref("a"), ref("b")) }]);
    expect(written.body).toBe(aboveAfter + belowAfter);
  });

  test("the end of a section stays when its paragraph moves", () => {
    const { body } = write({ body: paragraph("x") + paragraph("a", section(1)) + paragraph("y") }, (ref) => [
      { op: "moveParagraphs", paragraphs: all(ref("a")), place: { at: "end" } },
    ]);
    expect(body).toBe(paragraph("x", section(1)) + paragraph("y") + `<w:p><w:pPr></w:pPr>${run("a")}</w:p>`);
  });

  test("the last section stays the last", () => {
    const { body } = write({ body: table([paragraph("a")]) + paragraph("b") + section(9) }, (ref) => [
      { op: "deleteParagraphs", paragraphs: all(ref("b")) },
      { op: "insertParagraphs", place: { at: "end" }, paragraphs: [{ text: "c", style: "Normal" }], control: null },
    ]);
    expect(body).toBe(table([paragraph("a")]) + "<w:p/>" + paragraph("c") + section(9));
  });
});
