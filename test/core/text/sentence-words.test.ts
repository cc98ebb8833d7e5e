import fc from "fast-check";
import { createModel } from "../../../src/core";
import { languages, type Language } from "../../../src/core/profile/profile";
import { mayHoldLongSentence } from "../../../src/core/text/sentence-words";
import { sentencesIn } from "../../../src/core/text/sentences-in";
import { countWords } from "../../../src/core/text/words-in";
import { factsOf } from "../../support/paragraph-facts";

const told = (texts: readonly string[], language: Language, most: number) => {
  const model = createModel(
    null,
    texts.map((text) => factsOf(text)),
    "en",
    {},
  );
  return model.paragraphs.map((paragraph) => mayHoldLongSentence(paragraph, model, language, most));
};

/** In full: the words of each sentence are counted. */
const holds = (text: string, language: Language, most: number) =>
  sentencesIn(text, language).some(({ from, to }) => countWords(text.slice(from, to)) > most);

test.each([
  ["one two three. Four five", 2, true],
  ["one two three. Four five", 3, false],
  ["one two e.g. three four", 3, true],
  ["one two Dr. Three four", 3, true],
  ["one two\nthree four", 2, false],
  ["one two… Three (four)! Five?", 2, false],
  ["", 0, false],
])("%j has a sentence of more than %i words: %s", (text, most, expected) => {
  expect(told([text], "en", most)).toEqual([expected]);
});

test("exactly the paragraphs are told that hold a long sentence; among strange characters more may be", () => {
  const word = fc.oneof(
    fc.constantFrom(..."a the Art. J. 3. 15.30 l'eau R&D e.g. Ä é . ... ?! ! … ” ) ( – \u00a0 \n".split(" ")),
    fc.constantFrom("\n", " ", "  ", "a\nb", "œ", "ß²"),
    fc.string({ unit: "grapheme", maxLength: 3 }),
  );
  const text = fc
    .array(fc.tuple(word, fc.constantFrom(" ", " ", "", "\n")), { maxLength: 24 })
    .map((all) => all.flat().join(""));
  const isPlain = (some: string) => /^[\n -~À-ÖØ-öø-ÿ–…”]*$/.test(some);
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), fc.constantFrom(...languages), fc.nat(8), (texts, language, most) => {
      const expected = texts.map((one) => holds(one, language, most));
      told(texts, language, most).forEach((is, at) => {
        if (isPlain(texts[at] ?? "")) expect(is).toBe(expected[at]);
        else expect(is || !expected[at]).toBe(true);
      });
    }),
    { numRuns: 2_000 },
  );
});
