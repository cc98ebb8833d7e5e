import fc from "fast-check";
import { smallWordsIn } from "../../../src/core/recognise/judge-language";
import { foldText } from "../../../src/core/recognise/normalise-heading";

test.each<[string, readonly number[]]>([
  ["The port of the coast is on the way to Nordby", [7, 0, 0]],
  ["Für die Häfen, FÜR die Inseln", [0, 0, 4]],
  ["l’eau, qui va dans les îles", [0, 3, 0]],
  ["Of,the-and des", [3, 1, 1]],
  ["theof andthe", [0, 0, 0]],
])("%j has small words of English, French and German: %j", (text, counts) => {
  expect([...smallWordsIn(text)]).toEqual(counts);
});

const pieces = "the|of|DES|für|fu\u0308r|sous|où|le\u00adla|и|😀|²|½|’|-|\u2013|ß|ﬁ| |\n|7".split("|");
const arbitraryText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.constant(" "), fc.string({ unit: "grapheme", maxLength: 2 })))
  .map((all) => all.join(""));

test("words are counted as in the folded text", () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      const plain = foldText(text).replace(/[^a-z]/g, " ");
      expect(smallWordsIn(text)).toEqual(smallWordsIn(plain));
    }),
    { numRuns: 1000 },
  );
});
