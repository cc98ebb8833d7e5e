import { keyTermsIn } from "../../../src/core/text/key-terms";
import { TermSearch } from "../../../src/core/text/term-search";

const search = (terms: readonly string[], ...texts: readonly string[]): TermSearch => {
  const made = new TermSearch(terms);
  for (const text of texts) made.seek(text, () => "en");
  return made;
};

test.each([
  ["harbour", "The Harbours are full.", true],
  ["hafen", "Die Hafenbehörde wartet.", true],
  ["dron", "A drone flies.", true],
  ["drone", "Drones fly.", true],
  ["eu", "The EU pays.", true],
  ["eu", "Europe pays.", false],
  ["refugee", "The migration/refugee crisis.", true],
  ["cote", "La Côte d'Azur.", true],
  ["r&d", "R&D pays.", true],
  ["power", "Powder snow.", false],
  ["harbour", "An unharboured grudge.", false],
  ["harbour", "", false],
])("whether %s is found in “%s”", (term, text, isFound) => {
  expect(search([term], text).has(term)).toBe(isFound);
});

test("each term is found in the text that has it, those with one beginning apart", () => {
  const terms = keyTermsIn("International integration of harbours", "en");
  const found = search(terms, "An international fund.", "Six harbours.");
  expect(terms.map((term) => found.has(term))).toEqual([true, false, true]);
});
