import fc from "fast-check";
import { foldText } from "../../../src/core/recognise/normalise-heading";
import { surveyTexts } from "../../../src/core/text/text-survey";
import { wordIndexOf } from "../../../src/core/text/word-index";
import { wordNumbers } from "../../../src/core/text/word-numbers";
import { paragraphsWith, traceOfRarestWords, wordTrace } from "../../../src/core/text/word-trace";
import { document } from "../../support/document";
import { oneParagraph } from "../../support/one-paragraph";

const holds = (words: string, text: string): boolean => paragraphsWith(wordTrace(words), oneParagraph(text))[0] === 1;

test.each<[string, string, boolean]>([
  ["yesterday", "It came yesterday.", true],
  ["yesterday", "YESTERDAY’S papers", true],
  ["yesterday", "It came today", false],
  ["yesterday today", "It came today", true],
  ["récemment", "RECEMMENT", true],
  ["übermorgen", "am Übermorgen", true],
  ["strasse", "die Straße", true],
  ["oeuvre", "la mise en œuvre", true],
  ["hier", "avant-hier", true],
  ["an", "l’an prochain", true],
  ["hier", "hierzu", false],
  // What a search by letters finds although the word goes on.
  ["yesterday", "2yesterday", true],
  ["yesterday", "1yesterday2", true],
  ["yesterday", "the 25th", false],
  ["strasse", "die Straße2", true],
  ["yesterday", "yester\u00adday\u00adish", true],
  ["yesterday", "вчера", true],
])("a trace of %j in %j: %j", (words, text, expected) => {
  expect(holds(words, text)).toBe(expected);
});

test("phrases are told by a word of each; one that has none is in every text", () => {
  const trace = traceOfRarestWords(["going forward", "au jour d’aujourd’hui"]);
  const model = document`
    Forward march
    Aujourd'hui
    At the end of the day
  `;
  expect(trace && [...paragraphsWith(trace, model)]).toEqual([1, 1, 0]);
  expect(traceOfRarestWords(["going forward", "***"])).toBeNull();
  const none = traceOfRarestWords([]);
  expect(none && [...paragraphsWith(none, model)]).toEqual([0, 0, 0]);
});

test("no word that a search by letters finds is overlooked, in any text", () => {
  const unit = fc.oneof(
    fc.constantFrom(
      ..."hier Été ete œuvre oeuvre Straße 2 ' ’ - . ² ½ ª № ﬁ Ł ł ø Ж \u0301 \u00ad \u200b “ … € _".split(" "),
    ),
    fc.constantFrom(" ", "\t", "\n", "\u00a0"),
    fc.string({ unit: "grapheme", maxLength: 2 }),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("");
      for (const word of ["hier", "été", "straße"]) {
        if (new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "iu").test(text)) expect(holds(word, text)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test("the numbers of words are those of the folded text, whatever its signs", () => {
  const unit = fc.oneof(
    fc.constantFrom(
      ..."a É œ ß Straße 9 ² ½ ª № ﬁ Ł ø Ж \u0301 \u00ad \u200b “ … € ™ İ ſ 𝒜 ' - _".split(" "),
      " ",
      "\u00a0",
    ),
    fc.string({ unit: "grapheme", maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 20 }), (pieces) => {
      const text = pieces.join("");
      expect([...wordNumbers(text)]).toEqual([...wordNumbers(foldText(text))]);
      // However it lies in memory: alone it is copied into one piece, among others it is read as it is.
      expect([...surveyTexts([{ text }]).numbers]).toEqual([...wordNumbers(text)]);
    }),
    { numRuns: 500 },
  );
});

test("the words of a document stand in one row", () => {
  const { numbers, starts } = wordIndexOf(document`
    Ferries and harbours
    and ferries
  `);
  expect([...starts]).toEqual([0, 3, 5]);
  expect(numbers[1]).toBe(numbers[numbers.length - 2]);
  expect(numbers[0]).toBe(numbers[numbers.length - 1]);
});

test("what stands beside digits is a part, and its capitals are told by their places", () => {
  const { parts, partStarts, capitals, capitalStarts } = surveyTexts([
    { text: "On the 25th É" },
    { text: "H2020m²x ŁA" },
    { text: "2026" },
  ]);
  expect([...parts]).toEqual([...wordNumbers("th h m x")]);
  expect([...partStarts]).toEqual([0, 1, 4, 4]);
  expect([...capitals]).toEqual([0, 12, 0, 10]);
  expect([...capitalStarts]).toEqual([0, 2, 4, 4]);
});
