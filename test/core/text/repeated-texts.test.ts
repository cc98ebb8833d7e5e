import fc from "fast-check";
import { repeatedTexts, type Repeated } from "../../../src/core/text/repeated-texts";
import { textNumbers } from "../../support/text-numbers";

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
  expect(repeatedTexts(textNumbers(texts), 4, 80).map(({ at, first, exactly }) => [at, first, exactly])).toEqual(
    expected,
  );
});

/** The words of a text that stand in runs of `length` which another text has too. */
const sharedWith = (text: readonly string[], other: readonly string[], length: number): number => {
  const runs = other.map((_, from) => other.slice(from, from + length).join(" "));
  const begins = text.map(
    (_, at) => at + length <= text.length && runs.includes(text.slice(at, at + length).join(" ")),
  );
  return text.filter((_, at) => begins.slice(Math.max(0, at + 1 - length), at + 1).includes(true)).length;
};

/** The same by comparing each text with each one before it. */
const repeatedPlainly = (texts: readonly (readonly string[])[], length: number, share: number): readonly Repeated[] =>
  texts.flatMap((text, at): readonly Repeated[] => {
    const before = texts.slice(0, at);
    const same = before.findIndex((other) => other.join(" ") === text.join(" "));
    if (text.length === 0) return [];
    if (same >= 0) return [{ at, first: same, exactly: true }];
    const first = before.findIndex((other) => sharedWith(text, other, length) * 100 >= text.length * share);
    return first < 0 ? [] : [{ at, first, exactly: false }];
  });

test("of any two texts, what comparing them word by word tells", () => {
  const words = fc.array(fc.constantFrom("ferry", "harbour", "and"), { maxLength: 14 });
  fc.assert(
    fc.property(
      fc.tuple(words, words),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 10, max: 100 }),
      (texts, length, share) => {
        const found = repeatedTexts(textNumbers(texts.map((text) => text.join(" "))), length, share);
        expect(found).toEqual(repeatedPlainly(texts, length, share));
      },
    ),
  );
});
