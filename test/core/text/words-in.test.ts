import fc from "fast-check";
import { countWords, countWordsBetween, wordsIn, wordTextsIn } from "../../../src/core/text/words-in";

test.each([
  ["", []],
  ["– … •", []],
  ["We met on 14 April 2026, at 10.30.", ["We", "met", "on", "14", "April", "2026", "at", "10.30"]],
  ["l’eau, eu-AREAL and R&D", ["l’eau", "eu-AREAL", "and", "R&D"]],
  ["(harbours) “ports”", ["harbours", "ports"]],
  ["Straße, Zürich, café", ["Straße", "Zürich", "café"]],
])("the words of %j", (text, words) => {
  expect(wordsIn(text).map((word) => word.text)).toEqual(words);
  expect(countWords(text)).toBe(words.length);
});

test("they are counted without being listed", () => {
  const unit = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 4 }),
    fc.constantFrom(..."a 9 . , : ' ’ & / - ‐ ‑ – é … \u0301 \u0180 🙂 𝒜".split(" "), " "),
  );
  fc.assert(
    fc.property(fc.array(unit), (pieces) => {
      const text = pieces.join("");
      expect(countWords(text)).toBe(wordsIn(text).length);
      expect(countWordsBetween(`x. ${text} x`, 3, 3 + text.length)).toBe(wordsIn(text).length);
      expect(wordTextsIn(text)).toEqual(wordsIn(text).map((word) => word.text));
    }),
    { numRuns: 500 },
  );
});

test("a word stands where it says", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      for (const { from, to, text: word } of wordsIn(text)) expect(text.slice(from, to)).toBe(word);
    }),
  );
});
