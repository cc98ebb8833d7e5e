import fc from "fast-check";
import { createModel } from "../../../src/core";
import { LanguageWords } from "../../../src/core/text/language-words";
import { surveyOf } from "../../../src/core/text/text-survey";
import { factsOf } from "../../support/paragraph-facts";

const words = new LanguageWords({
  en: new Set(["the", "of", "on", "a"]),
  fr: new Set(["le", "on", "cafe", "a"]),
  de: new Set(["der", "strasse", "a"]),
});

const told = (texts: readonly string[]) => {
  const model = createModel(
    null,
    texts.map((text) => factsOf(text)),
    null,
    {},
  );
  return model.paragraphs.map((paragraph) => words.countIn(paragraph, surveyOf(model)));
};

test.each([
  ["", { en: 0, fr: 0, de: 0 }],
  ["The theatre of the port", { en: 3, fr: 0, de: 0 }],
  ["Le CAFÉ, on the Straße", { en: 2, fr: 3, de: 1 }],
  ["2the 3 l'a 1.of", { en: 3, fr: 1, de: 1 }],
])("%j speaks by so many words for each language: %j", (text, counts) => {
  expect(words.countInText(text)).toEqual(counts);
  expect(told(["of", text, "der"])).toEqual([{ en: 1, fr: 0, de: 0 }, counts, { en: 0, fr: 0, de: 1 }]);
});

test("of any paragraph, the numbers of its words tell what its letters do", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ..."the The ON café cafe\u0301 straße a 2 der, le- \ud835\udc9c \u00ad œ ß ² Ж ﬁ".split(" "),
      " ",
      "\n",
    ),
    fc.string({ unit: "grapheme", maxLength: 3 }),
  );
  const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
      expect(told(texts)).toEqual(texts.map((one) => words.countInText(one)));
    }),
    { numRuns: 1_000 },
  );
});
