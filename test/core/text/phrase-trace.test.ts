import fc from "fast-check";
import { anyPhrase, PhraseTrace } from "../../../src/core/text/phrase-trace";
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
    Going forward au jour d'aujourd'hui
    going forward and going forward
  `;
  const trace = new PhraseTrace(["going forward", "au jour d'aujourd'hui"]);
  expect([...trace.phrasesIn(model)]).toEqual([1, 0, 0, 0, 2, 0, anyPhrase, 1]);
  expect([...new PhraseTrace([]).phrasesIn(model)]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  expect(new Set(new PhraseTrace(["***"]).phrasesIn(model))).toEqual(new Set([anyPhrase]));
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
      const [held = 0] = trace.phrasesIn(oneParagraph(text));
      phrases.forEach((phrase, at) => {
        const isThere = new RegExp(`(?<![\\wÀ-ɏ])${phrase}(?![\\wÀ-ɏ])`, "i").test(text);
        if (isThere) expect([at + 1, anyPhrase]).toContain(held);
      });
    }),
    { numRuns: 500 },
  );
});
