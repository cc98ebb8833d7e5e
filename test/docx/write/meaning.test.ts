import fc from "fast-check";
import { applyEdits, controlsAround, type Paragraph } from "../../../src/core";
import { readDocument, readModel } from "../../../src/docx/read/read-document";
import { writeEdits } from "../../../src/docx/write/write-edits";
import { docxBytes } from "../../fixtures/docx-bytes";
import { editsOf, randomBody, randomIntents } from "../../support/random-edits";
import { opened } from "./written";
import { savePackage } from "../../../src/docx/package/save-package";

/** All that both can know: how things look in the document's own styles, and how lists count, only reading tells. */
const shapeOf = ({ text, style, headingLevel, holdsObject, textBox, prompts, cell, ...paragraph }: Paragraph) => ({
  text,
  style,
  headingLevel,
  holdsObject,
  textBox,
  prompts,
  cell,
  controls: controlsAround(paragraph).map(({ tag, title, locked, showsPrompt }) =>
    [tag, title, locked ? "locked" : "", showsPrompt ? "prompt" : ""].join(" "),
  ),
});

test.each([
  ["as it is", "", readModel],
  ["with change tracking on", "<w:trackRevisions/>", readModel],
  ["as it is, a tree being open", "", readDocument],
])(
  "reading what was written gives what applyEdits says: %s",
  (_, settings, read) => {
    let applied = 0;
    fc.assert(
      fc.property(randomBody, randomIntents, (xml, wanted) => {
        const docx = opened(docxBytes({ body: xml, settings }));
        const { model } = read(docx, null);
        const edits = wanted.flatMap((intent) => editsOf(intent, model));
        const expected = applyEdits(edits, model);
        const written = writeEdits(docx, edits, { model, isCurrent: true }, null);
        if (!written.ok) expect(readDocument(docx, model).model).toEqual(model);
        expect(written.ok ? "applied" : written.problem).toEqual(expected.ok ? "applied" : expected.problem);
        if (!expected.ok) return;
        applied += 1;
        const after = readDocument(opened(savePackage(docx)), null).model;
        expect(after.paragraphs.map(shapeOf)).toEqual(expected.value.paragraphs.map(shapeOf));
        expect(after.properties).toEqual(expected.value.properties);
      }),
      { numRuns: 150 },
    );
    expect(applied).toBeGreaterThan(40);
  },
  120_000,
);
