import { sharedRuns } from "../../../src/core/text/shared-runs";

const background = ["Six of nine harbours can serve one large ship at night.", "The fund decides in June."];

test.each<[string, number, number, number]>([
  ["Six of nine harbours can serve one large ship.", 5, 9, 9],
  ["six of NINE harbours, can serve: one ship at night", 5, 7, 10],
  ["Six of nine harbours – the fund decides in June", 4, 9, 9],
  ["The fund decides when it likes.", 4, 0, 6],
  ["At night. The fund decides", 5, 0, 5],
  ["one large", 5, 0, 2],
  ["", 5, 0, 0],
])("of %j in runs of %i", (text, length, shared, words) => {
  expect(sharedRuns([text], background, length)).toEqual([{ shared, words }]);
});

test("a text that repeats itself is counted once a word", () => {
  const [found] = sharedRuns(["to and to and to and to and"], ["to and to and to"], 3);
  expect(found).toEqual({ shared: 8, words: 8 });
});

test("accents and ligatures do not hide a copy", () => {
  const [found] = sharedRuns(["Les bœufs d’été à l’écurie"], ["LES BOEUFS D'ETE A L'ECURIE"], 3);
  expect(found).toEqual({ shared: 7, words: 7 });
});
