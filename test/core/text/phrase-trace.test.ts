import fc from "fast-check";
import { PhraseTrace } from "../../../src/core/text/phrase-trace";
import { document } from "../../support/document";
import { oneParagraph } from "../../support/one-paragraph";

test("phrases are told by their words, one behind the other", () => {
  const model = document`
    We are going forward
    Forward going, as ever
    going
    forward
    Au jour d’aujourd’hui, it is so
    At the end of the day
  `;
  const trace = new PhraseTrace(["going forward", "au jour d'aujourd'hui"]);
  expect([...trace.paragraphsIn(model)]).toEqual([1, 0, 0, 0, 1, 0]);
  expect([...new PhraseTrace([]).paragraphsIn(model)]).toEqual([0, 0, 0, 0, 0, 0]);
  expect([...new PhraseTrace(["***"]).paragraphsIn(model)]).toEqual([1, 1, 1, 1, 1, 1]);
});

test("none that a search by letters finds is overlooked, in any text", () => {
  const unit = fc.oneof(
    fc.constantFrom(..."deep dive Été win-win win 2 ' ’ - . ß \u0301 \u00ad ж €".split(" "), " ", " ", "\u00a0"),
    fc.string({ unit: "grapheme", maxLength: 2 }),
  );
  const phrases = ["deep dive", "win-win", "win-win été"];
  const trace = new PhraseTrace(phrases);
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("");
      const isThere = phrases.some((phrase) => new RegExp(`(?<![\\wÀ-ɏ])${phrase}(?![\\wÀ-ɏ])`, "i").test(text));
      if (isThere) expect([...trace.paragraphsIn(oneParagraph(text))]).toEqual([1]);
    }),
    { numRuns: 500 },
  );
});
