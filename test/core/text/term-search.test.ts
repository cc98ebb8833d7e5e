import fc from "fast-check";
import { foldText } from "../../../src/core/recognise/normalise-heading";
import { areAkin, keyTermsIn } from "../../../src/core/text/key-terms";
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
  ["co-operation", "They co-operate.", false],
  ["co-operation", "Their Co-Operations.", true],
  ["harbour", "my_harbour", false],
  ["harbour", "A har\u00adbour.", true],
  ["harbour", "λharbour", true],
  ["eu", "The eu-LISA agency.", true],
])("whether %s is found in “%s”", (term, text, isFound) => {
  expect(search([term], text).has(term)).toBe(isFound);
});

test("each term is found in the text that has it, those with one beginning apart", () => {
  const terms = keyTermsIn("International integration of harbours", "en");
  const found = search(terms, "An international fund.", "Six harbours.");
  expect(terms.map((term) => found.has(term))).toEqual([true, false, true]);
});

test("what was found is told once", () => {
  const found = new TermSearch(["harbour", "ferry"]);
  const seek = (text: string) => found.seek(text, () => "en");
  expect(["Nothing.", "Two harbours.", "The harbour.", "A ferry."].map(seek)).toEqual([false, true, false, true]);
});

/** The same by a pattern over the folded text. */
const isFoundPlainly = (term: string, text: string): boolean => {
  const start = term.slice(0, 4).replace(/[^a-z0-9]/g, "\\$&");
  const rest = term.length < 4 ? "(?![a-z0-9])" : "[a-z0-9]*";
  const words = foldText(text).match(new RegExp(`\\b${start}${rest}`, "g")) ?? [];
  return words.some((word) => {
    const [stem = word] = keyTermsIn(word, "en");
    const [short = "", long = ""] = [term, stem].sort((a, b) => a.length - b.length);
    return areAkin(term, stem) || (short.length >= 4 && long.length === short.length + 1 && long.startsWith(short));
  });
};

test("a term is found in any text in which a pattern finds it, and in no other", () => {
  const unit = fc.oneof(
    fc.constantFrom(
      ..."harbour HARBOURS harbou Hárb our ours eu EU co-op co-operation cote Côte r&d x 2 ².".split(" "),
    ),
    fc.constantFrom(..."' ’ - – . / & _ ß œ Ł λ \u0301 \u00ad \u200b 𝒜 ﬁ".split(" ")),
    fc.constantFrom(" ", " ", "\n", "\u00a0"),
    fc.string({ unit: "grapheme", maxLength: 2 }),
  );
  fc.assert(
    fc.property(
      fc.array(unit, { maxLength: 12 }),
      fc.constantFrom("harbour", "harb", "eu", "co-operation", "cote", "r&d2", "fish"),
      (pieces, term) => {
        const text = pieces.join("");
        expect(search([term], text).has(term)).toBe(isFoundPlainly(term, text));
      },
    ),
    { numRuns: 1000 },
  );
});
