import { floatingPicture, textBox } from "../../fixtures/drawings";
import { control, paragraph, run, table } from "../../fixtures/word-xml";
import { bodyOf, textsOf } from "./read-facts";

const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const olderBox = (inner: string): string => `<w:r><w:pict><w:txbxContent>${inner}</w:txbxContent></w:pict></w:r>`;
const either = (choice: string, fallback: string): string =>
  `<mc:AlternateContent><mc:Choice Requires="w14">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;

describe("text is the current view", () => {
  test.each([
    ["runs joined", run("Top") + run("ics", "<w:b/>"), "Topics"],
    ["tabs and breaks", "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/></w:r>", "a\tb\nc\n"],
    [
      "hyphens and spaces that do not break",
      "<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b\u00a0c</w:t><w:softHyphen/></w:r>",
      "a\u2011b\u00a0c\u00ad",
    ],
    ["symbols", '<w:r><w:sym w:font="Wingdings" w:char="F0E0"/><w:sym w:font="Symbol" w:char="F0B7"/></w:r>', "→•"],
    [
      "symbols without a name, and of other fonts",
      '<w:r><w:sym w:font="Wingdings" w:char="F021"/><w:sym w:font="Arial" w:char="00D7"/></w:r>',
      "•×",
    ],
    [
      "signs of all the font Symbol, and boxes that are ticked",
      '<w:r><w:sym w:font="Symbol" w:char="F061"/><w:sym w:font="Symbol" w:char="F0B3"/><w:sym w:font="Wingdings 2" w:char="F052"/></w:r>',
      "α≥☑",
    ],
    ["insertions and what was moved here", `<w:ins>${run("a")}</w:ins><w:moveTo>${run("b")}</w:moveTo>`, "ab"],
    [
      "neither deletions nor what was moved away",
      `<w:del><w:r><w:delText>a</w:delText></w:r></w:del><w:moveFrom>${run("b")}</w:moveFrom>${run("c")}`,
      "c",
    ],
    ["no hidden text", run("a") + run("b", "<w:vanish/>") + run("c", '<w:vanish w:val="0"/>'), "ac"],
    ["links and smart tags", `<w:hyperlink>${run("a")}</w:hyperlink><w:smartTag>${run("b")}</w:smartTag>`, "ab"],
    ["controls in the line", `${run("a")}<w:sdt><w:sdtContent>${run("b")}</w:sdtContent></w:sdt>`, "ab"],
    ["the result of a simple field", `<w:fldSimple w:instr="DATE">${run("today")}</w:fldSimple>`, "today"],
    [
      "the result of a complex field, nested ones too",
      field("begin") +
        code("IF ") +
        field("begin") +
        code("PAGE") +
        field("separate") +
        run("7") +
        field("end") +
        run("code") +
        field("separate") +
        run("result") +
        field("end"),
      "result",
    ],
    ["text after a field that never ends", field("begin") + code("PAGE") + run("seen"), "seen"],
    [
      "the base of a ruby",
      `<w:r><w:ruby><w:rt>${run("x")}</w:rt><w:rubyBase>${run("a")}</w:rubyBase></w:ruby></w:r>`,
      "a",
    ],
    ["one of two alternatives", either(run("new"), run("old")), "new"],
    ["no picture", run("a") + floatingPicture, "a"],
    ["no notes", '<w:r><w:t>a</w:t><w:footnoteReference w:id="2"/></w:r>', "a"],
    ["spaces at the edges only where they are kept", "<w:r><w:t> a\n b </w:t></w:r>" + run(" c "), "a  b c "],
  ])("%s", (_, inner, expected) => {
    expect(textsOf(paragraph(inner))).toEqual([expected]);
  });

  test("the result of a field over several paragraphs", () => {
    const body =
      paragraph(field("begin") + code("TOC") + field("separate") + run("one")) +
      paragraph(run("two") + field("end") + run("three"));
    expect(textsOf(body)).toEqual(["one", "twothree"]);
  });

  test("pieces stand for the text, in order", () => {
    const [read] = bodyOf({ body: paragraph(run("ab") + "<w:r><w:tab/></w:r>" + run("c")) }).paragraphs;
    expect(read?.pieces.map(({ start, text, element }) => [start, text, element.name])).toEqual([
      [0, "ab", "w:t"],
      [2, "\t", "w:tab"],
      [3, "c", "w:t"],
    ]);
  });
});

describe("which paragraphs there are", () => {
  test.each([
    ["tables, also in each other", table([paragraph("a"), table([paragraph("b")]) + paragraph("c")]), ["a", "b", "c"]],
    ["controls, also in each other", control(1, "x", control(2, "y", paragraph("a")) + paragraph("b")), ["a", "b"]],
    ["custom XML", `<w:customXml>${paragraph("a")}</w:customXml>`, ["a"]],
    ["one of two alternatives", either(paragraph("new"), paragraph("old")), ["new"]],
    [
      "the first of several alternatives",
      `<mc:AlternateContent><mc:Choice>${paragraph("a")}</mc:Choice><mc:Choice>${paragraph("b")}</mc:Choice></mc:AlternateContent>`,
      ["a"],
    ],
    [
      "those in a text box, once, behind the one that it is anchored in",
      paragraph(run("a") + textBox(paragraph("in a box"), table([paragraph("in its table")])) + run("b")) +
        paragraph("c"),
      ["ab", "in a box", "in its table", "c"],
    ],
    [
      "those in older text boxes, and in boxes in boxes",
      paragraph(olderBox(paragraph(run("outer") + olderBox(paragraph("inner"))) + paragraph("last"))),
      ["", "outer", "inner", "last"],
    ],
    ["none in a text box that is deleted", paragraph(`<w:del>${textBox(paragraph("in a box"))}</w:del>`), [""]],
  ])("%s", (_, body, expected) => {
    expect(textsOf(body)).toEqual(expected);
  });

  test("one that is deleted with its mark is gone", () => {
    const gone = paragraph("<w:del><w:r><w:delText>a</w:delText></w:r></w:del>", "<w:rPr><w:del/></w:rPr>");
    const body = bodyOf({ body: gone + paragraph("b", "<w:rPr><w:del/></w:rPr>") });
    expect(body.paragraphs.map(({ isGone }) => isGone)).toEqual([true, false]);
  });

  test.each([
    ["row", (cell: string): string => `<w:tr><w:trPr><w:del w:id="1" w:author="A"/></w:trPr>${cell}</w:tr>`, "<w:tc>"],
    [
      "cell",
      (cell: string): string => `<w:tr>${cell}</w:tr>`,
      '<w:tc><w:tcPr><w:cellDel w:id="1" w:author="A"/></w:tcPr>',
    ],
  ])("all in a %s that is deleted is gone, and the next is not", (_, rowOf, cell) => {
    const after = `<w:tr><w:tc>${paragraph("kept")}</w:tc></w:tr>`;
    const inner = `<w:tbl>${rowOf(`${cell}${paragraph("gone") + control(1, "x", paragraph(""))}</w:tc>`)}${after}</w:tbl>`;
    const body = bodyOf({ body: inner + paragraph("below") });
    expect(body.paragraphs.map(({ isGone }) => isGone)).toEqual([true, true, false, false]);
  });

  test("whatever the depth", () => {
    const depth = 100_000;
    const tables = "<w:tbl><w:tr><w:tc>".repeat(depth) + paragraph("deep") + "</w:tc></w:tr></w:tbl>".repeat(depth);
    expect(textsOf(tables)).toEqual(["deep"]);
    const links = "<w:hyperlink>".repeat(depth) + run("deep") + "</w:hyperlink>".repeat(depth);
    expect(textsOf(paragraph(links))).toEqual(["deep"]);
  }, 60_000);
});
