import { repeatedTexts } from "../../../src/core/text/repeated-texts";

const quay = "Six of nine harbours can serve one large ship.";

test.each<[string, readonly string[], readonly (readonly [number, number, boolean])[]]>([
  ["nothing", [quay, "Thank you."], []],
  ["the same but for case, accents and marks", ["Été à Kalvik", "ete a kalvik!"], [[1, 0, true]]],
  [
    "the same three times",
    ["Yes.", "Yes.", "Yes."],
    [
      [1, 0, true],
      [2, 0, true],
    ],
  ],
  ["nearly the same", [quay, "Thank you.", `So: ${quay}`], [[2, 0, false]]],
  ["half of another", [quay, "Six of nine harbours can wait for ever and a day."], []],
  ["blank texts", ["", "", "–"], []],
])("%s", (_, texts, expected) => {
  expect(repeatedTexts(texts, 4, 80).map(({ at, first, exactly }) => [at, first, exactly])).toEqual(expected);
});
