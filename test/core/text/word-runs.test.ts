import fc from "fast-check";
import { shareInRuns, wordRuns } from "../../../src/core/text/word-runs";

/** The share of a text that stands word for word, in runs of three, in another. */
const shared = (text: string, source: string): number => {
  const runs = new Set(wordRuns(source, 3));
  return shareInRuns(wordRuns(text, 3), 3, (run) => runs.has(run));
};

test.each([
  ["Six harbours have applied.", "In May six harbours have applied for support", 1],
  ["Six harbours\nhave – applied", "six HARBOURS (have) applied", 1],
  ["L’équipage est à bord", "l'équipage est à bord", 1],
  ["Six harbours have applied and four can start", "Six harbours have waited", 3 / 8],
  ["one two three x four five six", "four five six one two three", 6 / 7],
  ["Six harbours applied", "Applied have six harbours", 0],
  ["Two words", "Two words", 0],
  ["", "", 0],
])("of %j in %j", (text, source, share) => expect(shared(text, source)).toBeCloseTo(share));

test("a text stands in itself as soon as it is long enough", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zé]{1,8}$/), { minLength: 3 }), (words) =>
      expect(shared(words.join(", "), words.join(" "))).toBe(1),
    ),
  );
});
