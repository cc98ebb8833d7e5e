import type { NonEmpty, ParagraphRef } from "../../../src/core";
import { control, paragraph, run, table } from "../../fixtures/word-xml";
import { write, type EditsOf } from "./written";

const settings = "<w:trackRevisions/>";
const revision = (id: number): string => `w:id="${id}" w:author="Briefline" w:date="2016-05-25T15:00:00Z"`;
const inserted = (id: number, text: string): string => `<w:ins ${revision(id)}>${run(text)}</w:ins>`;
const deleted = (id: number, text: string, properties = ""): string =>
  `<w:del ${revision(id)}>${run(text, properties).replaceAll("w:t>", "w:delText>").replace("<w:t ", "<w:delText ")}</w:del>`;
const mark = (kind: string, id: number): string => `<w:rPr><w:${kind} ${revision(id)}/></w:rPr>`;
const all = (...refs: [ParagraphRef, ...ParagraphRef[]]): NonEmpty<ParagraphRef> => refs;

const tracked = (body: string, editsOf: EditsOf) => write({ body, settings }, editsOf);
const replaced = (inner: string, from: number, to: number, text: string): string =>
  tracked(paragraph(inner), (_, { paragraphs }) =>
    paragraphs.map((one) => ({ op: "replaceText", paragraph: { id: one.id, text: one.text }, from, to, text })),
  ).body;

describe("with change tracking on, words that change can be changed back", () => {
  test.each([
    ["inside a run", run("abc"), 1, 2, "x", run("a") + deleted(1, "b") + inserted(2, "x") + run("c")],
    ["a whole run", run("a"), 0, 1, "", deleted(1, "a")],
    ["words added", run("ab"), 1, 1, "x", run("a") + inserted(1, "x") + run("b")],
    ["words added at the end", run("ab"), 2, 2, "x", run("ab") + inserted(1, "x")],
    ["words added at the beginning", run("ab"), 0, 0, "x", inserted(1, "x") + run("ab")],
    [
      "over a tab in the same run",
      '<w:r><w:t xml:space="preserve">ab</w:t><w:tab/><w:t xml:space="preserve">cd</w:t></w:r>',
      1,
      4,
      "",
      `${run("a")}${deleted(1, "b")}<w:del ${revision(2)}><w:r><w:tab/></w:r></w:del>${deleted(3, "c")}${run("d")}`,
    ],
    [
      "over two runs, in the format of the first",
      run("ab", "<w:b/>") + run("cd"),
      1,
      3,
      "x",
      run("a", "<w:b/>") +
        deleted(1, "b", "<w:b/>") +
        `<w:ins ${revision(2)}>${run("x", "<w:b/>")}</w:ins>` +
        deleted(3, "c") +
        run("d"),
    ],
    [
      "into an insertion of somebody else",
      `<w:ins w:id="7" w:author="A">${run("ab")}</w:ins>`,
      1,
      1,
      "x",
      `<w:ins w:id="7" w:author="A">${run("a")}${run("x")}${run("b")}</w:ins>`,
    ],
  ])("%s", (_, inner, from, to, text, expected) => {
    expect(replaced(inner, from, to, text)).toBe(paragraph(expected));
  });

  test("a style keeps what was before", () => {
    const { body } = tracked(paragraph("a", '<w:jc w:val="center"/>'), (ref) => [
      { op: "setStyle", paragraph: ref("a"), style: "Heading1" },
    ]);
    const change = `<w:pPrChange ${revision(1)}><w:pPr><w:jc w:val="center"/></w:pPr></w:pPrChange>`;
    expect(body).toBe(paragraph("a", `<w:pStyle w:val="Heading1"/><w:jc w:val="center"/>${change}`));
  });

  test("a paragraph comes with its mark", () => {
    const { body } = tracked(paragraph("a"), () => [
      { op: "insertParagraphs", place: { at: "end" }, paragraphs: [{ text: "b", style: "Normal" }], control: null },
    ]);
    expect(body).toBe(paragraph("a") + paragraph(inserted(1, "b"), mark("ins", 2)));
  });

  test("a paragraph goes with its mark", () => {
    const { body, model } = tracked(paragraph("a") + paragraph("b"), (ref) => [
      { op: "deleteParagraphs", paragraphs: all(ref("a")) },
    ]);
    expect(body).toBe(paragraph(deleted(1, "a"), mark("del", 2)) + paragraph("b"));
    expect(model.paragraphs.map(({ text }) => text)).toEqual(["b"]);
  });

  test("a moved control is there twice in the file, once to be seen", () => {
    const { body, model } = tracked(control(5, "t", paragraph("a")) + paragraph("b"), (ref) => [
      { op: "moveParagraphs", paragraphs: all(ref("a")), place: { after: ref("b") } },
    ]);
    const copy = control(null, "t", paragraph(inserted(1, "a"), mark("ins", 2)));
    expect(body).toBe(control(5, "t", paragraph(deleted(3, "a"), mark("del", 4))) + paragraph("b") + copy);
    expect(model.paragraphs.map(({ text, control: around }) => [text, around?.tag])).toEqual([
      ["b", undefined],
      ["a", "t"],
    ]);
  });

  test("the copy of a moved drawing has a number of its own", () => {
    const drawing = (id: number): string =>
      `<w:drawing><wp:inline><wp:docPr id="${id}" name="D"/></wp:inline></w:drawing>`;
    const { body } = tracked(paragraph(`<w:r>${drawing(8)}</w:r>${run("a")}`) + paragraph("b"), (ref) => [
      { op: "moveParagraphs", paragraphs: all(ref("a")), place: { at: "end" } },
    ]);
    expect(body.match(/<wp:docPr id="\d+"/g)).toEqual(['<wp:docPr id="8"', '<wp:docPr id="9"']);
  });

  test("what was deleted before does not come back in the copy", () => {
    const gone = paragraph("", '<w:rPr><w:del w:id="3" w:author="A"/></w:rPr>');
    const { model } = tracked(control(5, "t", gone + paragraph("a")) + paragraph("b"), (ref) => [
      { op: "moveParagraphs", paragraphs: all(ref("a")), place: { at: "end" } },
    ]);
    expect(model.paragraphs.map(({ text }) => text)).toEqual(["b", "a"]);
  });

  test("nor do rows and cells", () => {
    const struck = `<w:tr><w:trPr><w:del w:id="3" w:author="A"/></w:trPr><w:tc>${paragraph("")}</w:tc></w:tr>`;
    const cell = `<w:tc><w:tcPr><w:cellDel w:id="4" w:author="A"/></w:tcPr>${paragraph("c")}</w:tc>`;
    const inner = `<w:tbl>${struck}<w:tr>${cell}<w:tc>${paragraph("a")}</w:tc></w:tr></w:tbl><w:tbl>${struck}</w:tbl>`;
    const { body, model } = tracked(control(5, "t", inner + paragraph("d")) + paragraph("b"), (ref) => [
      { op: "moveParagraphs", paragraphs: all(ref("a"), ref("d")), place: { at: "end" } },
    ]);
    expect(model.paragraphs.map(({ text }) => text)).toEqual(["b", "a", "d"]);
    const copy = body.slice(body.lastIndexOf("<w:sdt>"));
    expect(["tbl", "tr", "tc"].map((name) => copy.split(`</w:${name}>`).length - 1)).toEqual([1, 1, 1]);
  });

  test("a table goes with its rows", () => {
    const { body, model } = tracked(table([paragraph("a")]) + paragraph("b"), (ref) => [
      { op: "deleteParagraphs", paragraphs: all(ref("a")) },
    ]);
    expect(body).toContain(`<w:trPr><w:del ${revision(1)}/></w:trPr>`);
    expect(model.paragraphs.map(({ text }) => text)).toEqual(["b"]);
  });

  test("ids go on from those in the document", () => {
    const body = paragraph(`<w:bookmarkStart w:id="41" w:name="b"/>${run("a")}<w:bookmarkEnd w:id="41"/>`);
    const written = tracked(body, (ref) => [{ op: "replaceText", paragraph: ref("a"), from: 1, to: 1, text: "b" }]);
    expect(written.body).toContain(inserted(42, "b"));
  });
});

test("without change tracking there are no revisions", () => {
  const off = '<w:trackRevisions w:val="0"/>';
  const { body } = write({ body: paragraph("a"), settings: off }, (ref) => [
    { op: "replaceText", paragraph: ref("a"), from: 0, to: 1, text: "b" },
  ]);
  expect(body).toBe(paragraph("b"));
});
