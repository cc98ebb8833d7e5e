import fc from "fast-check";
import { glancesAt, wordsInAll } from "../../../src/core/text/glance";
import { sign } from "../../../src/core/text/signs";
import { surveyTexts } from "../../../src/core/text/text-survey";
import { wordsIn } from "../../../src/core/text/words-in";
import { document } from "../../support/document";

/** What each sign stands for, in full: a text that holds it has the sign. */
const plain: Readonly<Record<keyof typeof sign, RegExp>> = {
  digit: /\d/,
  longNumber: /\d[\d\s()./+-]{6,}\d/,
  at: /@/,
  roundBracket: /[()]/,
  quotationMark: /["“”„«»]/,
  doubleBlank: / {2}/,
  blankBeforeMark: / [.,;:!?]/,
  acronym: /\p{Lu}(?:\p{Lu}|\p{Ll}\p{Lu}|&\p{Lu}|\d)/u,
  loudWords: /[A-ZÀ-ÖØ-Þ]+(?:[,;:]? [A-ZÀ-ÖØ-Þ][A-ZÀ-Þ'’-]*){4,}/,
  sentenceBreak: /[.!?] +[A-ZÀ-ÖØ-Þ]/,
  query: /[?#]/,
  numberInTwo: /\d[,.'’ \u00a0\u202f]\d/,
  webAddress: /https?:|www\./i,
  rareLetter: /[^\0-\xff\u2000-\u206f\u20ac]|[ªµº²³¹¼½¾]/,
};

const glanceAt = (text: string) => {
  const { words, signs } = surveyTexts([{ text }]);
  return { words: words[0] ?? 0, signs: signs[0] ?? 0 };
};

const names = Object.keys(sign) as readonly (keyof typeof sign)[];
const signsIn = (text: string) => names.filter((name) => (glanceAt(text).signs & sign[name]) !== 0);

test.each<[string, readonly (keyof typeof sign)[]]>([
  ["", []],
  ["The harbour is full of ferries, and quiet.", []],
  ["In 2026 it grew", ["digit"]],
  ["on 14.4.2026", ["digit", "longNumber", "numberInTwo"]],
  ["call +49 171 2345678", ["digit", "longNumber", "numberInTwo"]],
  ["in 2026, 2027, 2028", ["digit"]],
  ["10\u00a0000", ["digit", "numberInTwo"]],
  ["a@b", ["at"]],
  ["(so)", ["roundBracket"]],
  ["« so »", ["quotationMark"]],
  ["two  blanks", ["doubleBlank"]],
  ["before , this", ["blankBeforeMark"]],
  ["NATO", ["acronym"]],
  ["BMWi and H2O", ["acronym", "digit"]],
  ["a McKinsey", ["acronym"]],
  ["SAY IT TO ALL OF US", ["acronym", "loudWords"]],
  ["One. Two", ["sentenceBreak"]],
  ["One.  Two", ["doubleBlank", "sentenceBreak"]],
  ["what?", ["query"]],
  ["see HTTPS://it", ["acronym", "webAddress"]],
  ["at www.it and the following: that", ["webAddress"]],
  ["Łódź and 20 m²", ["digit", "rareLetter"]],
  ["20 €", ["digit"]],
])("a glance at %j shows %j", (text, expected) => {
  expect([...signsIn(text)].sort()).toEqual([...expected].sort());
});

test("no sign is overlooked, and the words are those of the list", () => {
  const unit = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 4 }),
    fc.constantFrom(
      ..."a A É é Ö 9 12 . , : ; ! ? ' ’ & / - ‐ – ( ) + @ # “ « × ² Ł ł Ж \u0301 \u00a0 🙂 𝒜".split(" "),
    ),
    fc.constantFrom(
      " ",
      "  ",
      "\t",
      "\n",
      "A B",
      "12345",
      "www.",
      "http:",
      "Https:",
      "ß",
      "œ",
      "€",
      "\u00ad",
      "\u200b",
    ),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      const { words } = glanceAt(text);
      expect(words).toBe(wordsIn(text).length);
      const held = names.filter((name) => plain[name].test(text));
      expect(signsIn(text)).toEqual(expect.arrayContaining(held));
    }),
    { numRuns: 300 },
  );
});

test("a document is glanced at paragraph by paragraph", () => {
  const model = document`
    Two words
    (three words here)
  `;
  const { words, signs } = glancesAt(model);
  expect([...words]).toEqual([2, 3]);
  expect([...signs]).toEqual([0, sign.roundBracket]);
  expect(wordsInAll(model, model.paragraphs)).toBe(5);
});
