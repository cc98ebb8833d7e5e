import fc from "fast-check";
import { wordList } from "../../../src/core/text/word-list";

const isOffice = wordList("head heads minist* co-chair* *rat *ratin");

test.each([
  ["head", true],
  ["header", false],
  ["minister", true],
  ["minist", true],
  ["administer", false],
  ["co-chairs", true],
  ["Landrat", true],
  ["rat", true],
  ["rats", false],
  ["minist*", true],
  ["*rat", true],
  ["head*", false],
  ["", false],
])("%s", (word, isOne) => {
  expect(isOffice(word)).toBe(isOne);
});

test("a list of whole words alone tells them", () => {
  expect(["de", "der", "den"].map(wordList("de\n  den"))).toEqual([true, false, true]);
});

test("a list tells what a pattern of its forms does", () => {
  const form = fc.tuple(fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 4 }), fc.nat(2));
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(form, { minLength: 1, maxLength: 4 }), word, (forms, asked) => {
      const written = forms.map(([letters, kind]) => `${kind === 1 ? "*" : ""}${letters}${kind === 2 ? "*" : ""}`);
      const pattern = new RegExp(`^(?:${written.map((one) => one.replace("*", "[^]*")).join("|")})$`);
      expect(wordList(written.join(" "))(asked)).toBe(pattern.test(asked));
    }),
    { numRuns: 1000 },
  );
});
