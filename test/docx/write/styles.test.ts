import type { BuiltInStyle } from "../../../src/core";
import { style, styled, paragraph } from "../../fixtures/word-xml";
import type { DocxParts } from "../../fixtures/docx-bytes";
import { write } from "./written";

const styles: readonly BuiltInStyle[] = [
  "Normal",
  "Title",
  "Subtitle",
  "Heading1",
  "Heading2",
  "Heading3",
  "ListBullet",
  "ListNumber",
  "ListParagraph",
];

const restyled = (parts: DocxParts, ...given: readonly BuiltInStyle[]) =>
  write(parts, (ref) => given.map((to, at) => ({ op: "setStyle", paragraph: ref(String(at)), style: to })));

const numbered = (count: number): string => Array.from({ length: count }, (_, at) => paragraph(String(at))).join("");

describe("a style that the document does not have yet", () => {
  const normal = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>';

  test.each<[string, DocxParts]>([
    ["without a styles part", { body: numbered(styles.length) }],
    ["with one", { body: numbered(styles.length), styles: normal }],
  ])("is made, with its list where it has one: %s", (_, parts) => {
    const { model } = restyled(parts, ...styles);
    expect(model.paragraphs.map((one) => [one.style, one.headingLevel, one.list?.label ?? null])).toEqual([
      ["Normal", null, null],
      ["Title", null, null],
      ["Subtitle", null, null],
      ["Heading1", 1, null],
      ["Heading2", 2, null],
      ["Heading3", 3, null],
      ["ListBullet", null, "•"],
      ["ListNumber", null, "1."],
      ["ListParagraph", null, null],
    ]);
  });

  test("is made once", () => {
    const { docx } = restyled({ body: numbered(2), styles: normal }, "ListBullet", "ListBullet");
    expect(docx.part("word/styles.xml")?.root.elements("w:style")).toHaveLength(2);
    expect(docx.part("word/numbering.xml")?.root.elements("w:num")).toHaveLength(1);
  });

  test("gets an id of its own where the document uses that for something else", () => {
    const own = style("Heading1", "Something else");
    const { model } = restyled({ body: numbered(2) + styled("Heading1", "x"), styles: own }, "Heading1", "Heading1");
    expect(model.paragraphs.map((one) => one.style)).toEqual(["Heading1", "Heading1", "Something else"]);
  });
});

describe("a style that the document has", () => {
  test("is used under its own id, whatever that is", () => {
    const { body } = restyled({ body: numbered(1), styles: style("berschrift1", "heading 1") }, "Heading1");
    expect(body).toBe(styled("berschrift1", "0"));
  });

  test("a bullet style without a list: the paragraph names the list", () => {
    const { model, docx } = restyled(
      { body: numbered(2), styles: style("LB", "List Bullet") },
      "ListBullet",
      "ListBullet",
    );
    expect(model.paragraphs.map((one) => one.list?.label)).toEqual(["•", "•"]);
    expect(docx.part("word/numbering.xml")?.root.elements("w:num")).toHaveLength(1);
  });

  test("Normal is no style where paragraphs without one are that", () => {
    const { body } = restyled({ body: styled("Heading1", "0") }, "Normal");
    expect(body).toBe(paragraph("0"));
  });
});

test("lists that are there keep their numbers", () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"/></w:abstractNum>' +
    '<w:num w:numId="9"><w:abstractNumId w:val="4"/></w:num><w:numIdMacAtCleanup w:val="3"/>';
  const { docx } = restyled({ body: numbered(1), numbering }, "ListBullet");
  const root = docx.part("word/numbering.xml")?.root;
  expect(root?.elements().map(({ name }) => name)).toEqual([
    "w:abstractNum",
    "w:abstractNum",
    "w:num",
    "w:num",
    "w:numIdMacAtCleanup",
  ]);
  expect(root?.elements("w:num").map((one) => one.attribute("w:numId"))).toEqual(["9", "10"]);
});
