import type { Language } from "../../../src/core";
import { areAkin, keyTermsIn } from "../../../src/core/text/key-terms";

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
