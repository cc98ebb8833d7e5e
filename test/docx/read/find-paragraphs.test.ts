import fc from "fast-check";
import { createModel } from "../../../src/core";
import { findParagraphs, type FoundParagraph } from "../../../src/docx/read/find-paragraphs";
import { readDocument, readModel } from "../../../src/docx/read/read-document";
import { attempt } from "../../../src/docx/refusal";
import { serializeElement } from "../../../src/docx/xml/serialize";
import { docxBytes } from "../../fixtures/docx-bytes";
import { control, paragraph, run, style, styled, table } from "../../fixtures/word-xml";
import { opened } from "../write/written";

const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const box = `<w:r><w:pict><w:txbxContent>${paragraph("in a box")}${styled("Own", "and more")}</w:txbxContent></w:pict></w:r>`;
const deleted = `<w:del w:id="1" w:author="A">${run("gone").replaceAll("w:t", "w:delText")}</w:del>`;
const goneMark = "<w:rPr><w:del/></w:rPr>";

/** In a document of these alone each paragraph can be read by itself. */
const plain = [
  "",
  paragraph("a"),
  paragraph(run("b", "<w:b/>") + run("c")),
  styled("Own", "d"),
  paragraph(run("e") + box),
];
const reaching = [
  paragraph(field("begin") + run("code")),
  paragraph(field("separate") + run("f") + field("end")),
  paragraph(run("g") + deleted),
  paragraph("", goneMark),
  paragraph(deleted + box, goneMark),
  `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${paragraph(run("h") + box)}</w:tc></w:tr></w:tbl>`,
];

const bodyOf = (blocks: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.tuple(fc.constantFrom(...blocks), fc.nat(5)).map(([block, around]) => {
        if (around === 0) return control(1, "tag", block);
        return around === 1 ? table([block + paragraph("cell"), paragraph("x")]) : block;
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((all) => `${all.join("")}${paragraph("end")}`);

const styles = style("Own", "Own", "<w:rPr><w:vanish/></w:rPr>") + style("Normal", "Normal");

/** What is found, so that it can be compared between two packages. */
const shapeOf = ({ element, facts, pieces }: FoundParagraph) => ({
  xml: serializeElement(element),
  text: facts.text,
  pieces: pieces?.map(({ start, text, element: piece, format }) => ({
    start,
    text,
    format,
    xml: serializeElement(piece),
  })),
});

test.each([
  ["each by itself", plain],
  ["fields and deletions that reach further", [...plain, ...reaching]],
])("finds what reading all finds: %s", (_, blocks) => {
  fc.assert(
    fc.property(bodyOf(blocks), fc.array(fc.tuple(fc.nat(20), fc.boolean()), { maxLength: 4 }), (body, asked) => {
      const bytes = docxBytes({ body, styles });
      const docx = opened(bytes);
      const { model } = readModel(docx, null);
      const places = new Map(asked.map(([place, words]) => [place % model.paragraphs.length, words]));
      const found = findParagraphs(docx, model, places);
      const all = readDocument(opened(bytes), null);
      for (const [place, changesWords] of places) {
        const expected = all.paragraphs[place];
        const paragraph = found.paragraphs.get(place);
        if (expected === undefined || paragraph === undefined) throw new Error(`Nothing is found at ${place}`);
        const { pieces, ...shape } = shapeOf(expected);
        expect(shapeOf(paragraph)).toMatchObject(shape);
        if (changesWords) expect(shapeOf(paragraph).pieces).toEqual(pieces);
      }
      expect([...found.controls.keys()]).toEqual([...all.body.controls.keys()]);
    }),
    { numRuns: 300 },
  );
});

test("what is in the file and no longer in view is known, where it stands in the tree", () => {
  const docx = opened(docxBytes({ body: paragraph("a") + paragraph("", goneMark) + paragraph("b") }));
  const { model } = readModel(docx, null);
  const { gone } = findParagraphs(docx, model, new Map());
  const [, second] = docx.document.root.child("w:body")?.elements("w:p") ?? [];
  expect([...gone]).toEqual([second]);
});

test.each([
  ["other words", ["a", "c"]],
  ["fewer paragraphs", ["a"]],
  ["more paragraphs", ["a", "b", "c"]],
])("a document that has %s than its model is refused", (_, texts) => {
  const docx = opened(docxBytes({ body: paragraph("a") + paragraph("b") }));
  const { model } = readModel(docx, null);
  const facts = texts.flatMap((text) => model.paragraphs.slice(0, 1).map((one) => ({ ...one, text })));
  const other = createModel(null, facts, null, {});
  expect(attempt(() => findParagraphs(docx, other, new Map([[1, true]])))).toMatchObject({
    problem: { code: "stale" },
  });
});
