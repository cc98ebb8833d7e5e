import fc from "fast-check";
import { applyEdits, controlsAround, type DocumentModel, type DocumentPort, type Paragraph } from "../../src/core";
import { checkForWord } from "../../src/word/write/check-for-word";
import { docxBytes } from "../fixtures/docx-bytes";
import { editsOf, randomBody, randomIntents } from "../support/random-edits";
import { closeWordPage, hostOver, openWordPage } from "../support/word-page";

afterAll(closeWordPage);

const read = async (port: DocumentPort): Promise<DocumentModel> => {
  const result = await port.read();
  if (!result.ok) throw new Error(result.problem.detail);
  return result.value;
};

/** What both can know: how things look in the document's own styles, and how lists count, only reading tells. */
const shapeOf = ({ text, style, headingLevel, cell, ...paragraph }: Paragraph) => ({
  text,
  style,
  headingLevel,
  cell,
  controls: controlsAround(paragraph).map(({ tag, title, locked }) => `${tag} ${title} ${locked ? "locked" : ""}`),
});

/** Without the empty paragraph that Word keeps at the end. */
const withoutKept = (paragraphs: readonly Paragraph[], count: number): readonly Paragraph[] =>
  paragraphs.length > count && paragraphs.at(-1)?.text === "" ? paragraphs.slice(0, -1) : paragraphs;

test("random edits on random documents come to what applyEdits says, or to nothing", async () => {
  let applied = 0;
  await fc.assert(
    fc.asyncProperty(randomBody, randomIntents, async (body, wanted) => {
      const { port } = await openWordPage(hostOver(docxBytes({ body }), { level: "1.3" }));
      const before = await read(port);
      const edits = wanted.flatMap((intent) => editsOf(intent, before));
      const expected = applyEdits(edits, before);
      const refusal = expected.ok ? checkForWord(edits, before) : expected.problem;
      const result = await port.apply(edits);
      expect(result.ok ? null : result.problem).toEqual(refusal);
      const after = await read(port);
      if (!result.ok || !expected.ok) {
        expect(after).toEqual(before);
        return;
      }
      applied += 1;
      const paragraphs = withoutKept(after.paragraphs, expected.value.paragraphs.length);
      expect(paragraphs.map(shapeOf)).toEqual(expected.value.paragraphs.map(shapeOf));
      expect(after.properties).toEqual(expected.value.properties);
    }),
    { numRuns: 40 },
  );
  expect(applied).toBeGreaterThan(10);
}, 120_000);
