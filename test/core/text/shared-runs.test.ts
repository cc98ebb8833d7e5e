import fc from "fast-check";
import { sharedRuns } from "../../../src/core/text/shared-runs";
import type { WordRow } from "../../../src/core/text/word-index";
import { wordNumbers } from "../../../src/core/text/word-numbers";
import { textNumbers } from "../../support/text-numbers";

const rowsOf = (texts: readonly string[]): readonly WordRow[] =>
  texts.map((text) => {
    const numbers = wordNumbers(text);
    return { numbers, from: 0, to: numbers.length };
  });

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
  expect(sharedRuns(textNumbers([text]), rowsOf(background), length)).toEqual([{ shared, words }]);
});

test("a text that repeats itself is counted once a word", () => {
  const [found] = sharedRuns(textNumbers(["to and to and to and to and"]), rowsOf(["to and to and to"]), 3);
  expect(found).toEqual({ shared: 8, words: 8 });
});

test("accents and ligatures do not hide a copy", () => {
  const [found] = sharedRuns(textNumbers(["Les bœufs d’été à l’écurie"]), rowsOf(["LES BOEUFS D'ETE A L'ECURIE"]), 3);
  expect(found).toEqual({ shared: 7, words: 7 });
});

/** The same by looking for every run in every text. */
const sharedPlainly = (text: readonly string[], others: readonly string[], length: number): number => {
  const runs = text.map((_, from) => ` ${text.slice(from, from + length).join(" ")} `);
  const isShared = text.map(
    (_, from) => from + length <= text.length && others.some((one) => one.includes(runs[from] ?? "")),
  );
  return text.filter((_, at) => isShared.slice(Math.max(0, at + 1 - length), at + 1).includes(true)).length;
};

test("of any texts, as many words as are found by comparing all with all", () => {
  const words = fc.array(fc.constantFrom("ferry", "harbour", "and"), { maxLength: 14 });
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 3 }),
      fc.array(words, { maxLength: 3 }),
      fc.nat(4),
      (texts, others, more) => {
        const length = more + 1;
        const found = sharedRuns(
          textNumbers(texts.map((text) => text.join(" "))),
          rowsOf(others.map((other) => other.join(" "))),
          length,
        );
        const plainly = texts.map((text) =>
          sharedPlainly(
            text,
            others.map((other) => ` ${other.join(" ")} `),
            length,
          ),
        );
        expect(found.map(({ shared }) => shared)).toEqual(plainly);
      },
    ),
  );
});
