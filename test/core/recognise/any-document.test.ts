import fc from "fast-check";
import { recognise, type Paragraph, type ParagraphFacts } from "../../../src/core";
import { arbitraryPaper } from "../../support/arbitrary-paper";
import { documentOf } from "../../support/document";
import { factsOf } from "../../support/paragraph-facts";
import { standardProfile } from "../../support/standard-profile";

/** Paragraphs of any words with any facts, as no person would write them. */
const anything: fc.Arbitrary<readonly ParagraphFacts[]> = fc.array(
  fc
    .record({
      text: fc.oneof(
        fc.string({ unit: "grapheme" }),
        fc.constantFrom("Topics", "Background:", "From us:", "\n", "Topics\n\n"),
      ),
      bold: fc.boolean(),
      headingLevel: fc.option(fc.integer({ min: 1, max: 9 })),
      list: fc.option(fc.record({ level: fc.nat(8), label: fc.constantFrom("•", "1.", "a)", "") })),
      cell: fc.option(fc.record({ table: fc.nat(2), row: fc.nat(2), column: fc.nat(2) })),
    })
    .map(({ text, ...facts }) => factsOf(text, facts)),
  { maxLength: 20 },
);

const isBlank = ({ text }: Paragraph): boolean => text.trim() === "";

describe("any document", () => {
  it.each([
    ["of parts in any state", arbitraryPaper],
    ["of anything", anything],
  ])("%s is read, and each of its words belongs to one part or to none", (_, documents) => {
    fc.assert(
      fc.property(documents, (facts) => {
        const { model, parts, stray, misplaced, outline } = recognise(documentOf(facts), standardProfile);
        const owned = parts.flatMap(({ heading, body }) => (heading ? [heading, ...body] : body));
        expect(new Set(owned).size).toBe(owned.length);
        const written = model.paragraphs.filter((paragraph) => !isBlank(paragraph));
        const claimed = [...owned, ...stray].filter((paragraph) => !isBlank(paragraph));
        expect([...claimed].sort((a, b) => a.index - b.index)).toEqual(written);
        expect(misplaced.every((part) => parts.includes(part))).toBe(true);
        expect(new Set(outline.map(({ spec }) => spec.key)).size).toBe(outline.length);
      }),
    );
  });

  it("is read in good time when its words were made to be slow", () => {
    const slow = [" ", "\t", "a:", "[", "1 ", "Topics ", "From ", "…", "x-"].map((piece) =>
      factsOf(piece.repeat(50_000)),
    );
    const { model } = recognise(documentOf([...slow, ...slow]), standardProfile);
    expect(model.paragraphs).toHaveLength(slow.length * 2);
  });
});
