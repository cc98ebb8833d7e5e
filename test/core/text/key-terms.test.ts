import fc from "fast-check";
import type { Language } from "../../../src/core";
import { foldText } from "../../../src/core/recognise/normalise-heading";
import { areAkin, keyTermsIn } from "../../../src/core/text/key-terms";
import { smallWords } from "../../../src/core/text/small-words";
import { wordsIn } from "../../../src/core/text/words-in";

test.each<[Language, string, readonly string[]]>([
  ["en", "Shore power in the harbours of the northern coast", ["shore", "power", "harbour", "northern", "coast"]],
  ["en", "EU funds for ports, and other funds", ["eu", "fund", "port"]],
  ["fr", "L’alimentation à quai dans les ports de la côte", ["alimentation", "quai", "port", "cote"]],
  ["de", "Landstrom in den Häfen der Nordküste", ["landstrom", "haf", "nordkust"]],
  ["en", "of the and to", []],
])("in %s, what %j is about", (language, text, terms) => {
  const found = keyTermsIn(text, language);
  for (const term of terms) expect(found.some((one) => areAkin(one, term) || one.startsWith(term))).toBe(true);
  expect(found).toHaveLength(terms.length);
});

test.each([
  ["harbour", "harbour", true],
  ["hafen", "hafenbehord", true],
  ["port", "portal", false],
  ["coast", "power", false],
])("whether %s and %s are akin", (a, b, akin) => {
  expect(areAkin(a, b)).toBe(akin);
  expect(areAkin(b, a)).toBe(akin);
});

const endings: Readonly<Record<Language, RegExp>> = {
  en: /(?:ies|ing|ed|es|s|y)$/,
  fr: /(?:aux|eaux|ees|es|ee|s|x|e)$/,
  de: /(?:ungen|ung|en|er|es|em|e|n|s)$/,
};

/** The same as patterns say it. */
const plainly = (text: string, language: Language): readonly string[] => {
  const terms = wordsIn(text).flatMap(({ text: word }) => {
    const bare = word.replace(/^[dljmnstqu]{1,2}['’]/i, "");
    const folded = foldText(bare);
    const isShort = folded.length < 4 && !/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(bare);
    if (isShort || !/\p{L}/u.test(bare) || smallWords[language].has(folded)) return [];
    const stem = folded.replace(endings[language], "");
    return [stem.length < 4 ? folded : stem];
  });
  return [...new Set(terms)];
};

test("of any text, the terms that patterns find", () => {
  const unit = fc.oneof(
    fc.constantFrom(
      ..."harbours CITIES ports dont avec une Häfen zones bureaux EU R&D l' D’ H2O ies ungen x é Ł λ \u0301 \u00ad 𝒜 ² ½ - . / , _".split(
        " ",
      ),
    ),
    fc.constantFrom(" ", "  ", "\n", "\u00a0"),
    fc.string({ unit: "grapheme", maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 12 }), fc.constantFrom<Language>("en", "fr", "de"), (pieces, language) => {
      const text = pieces.join("");
      expect(keyTermsIn(text, language)).toEqual(plainly(text, language));
    }),
    { numRuns: 500 },
  );
});
