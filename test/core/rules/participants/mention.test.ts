import fc from "fast-check";
import type { Language } from "../../../../src/core";
import { mentionOf } from "../../../../src/core/rules/participants/mention";
import { acronymsIn } from "../../../../src/core/text/acronyms-in";
import { expansionOf } from "../../../../src/core/text/expansion-of";
import { areAkin, keyTermsIn } from "../../../../src/core/text/key-terms";

test.each<[Language, string, string, boolean]>([
  ["en", "the Dutch Presidency", "What the presidencies said", true],
  ["en", "the Dutch Presidency", "The DP agrees.", true],
  ["en", "the Dutch Presidency", "DG HOME disagrees, says Peter.", false],
  ["en", "Nordlicht Ferries", "A non-Nordlicht ship", true],
  ["en", "Nordlicht Ferries", "l’équipage de Nordlicht", true],
  ["en", "Research and Development", "R&D pays.", true],
  ["en", "DP", "œDP﷼EU", true],
  ["de", "dem Jagdrat", "Der Landesjagdrates Vorsitz", true],
  ["de", "dem Landesjagdrat", "Ein Jagdrat tagt.", true],
  ["fr", "la Compagnie baltique", "La CB attend.", true],
  ["fr", "la Compagnie baltique", "Les baleines attendent.", false],
])("in %s, “%s” in “%s”", (language, name, text, expected) => {
  expect(mentionOf(name, language)(text)).toBe(expected);
});

const isCompound = (a: string, b: string) => Math.min(a.length, b.length) >= 5 && (a.endsWith(b) || b.endsWith(a));

/** The same of all words and all acronyms of the text. */
const mentionsPlainly = (name: string, language: Language, text: string): boolean => {
  const own = keyTermsIn(name, language);
  return (
    keyTermsIn(text, language).some((term) => own.some((one) => areAkin(one, term) || isCompound(one, term))) ||
    acronymsIn(text).some((acronym) => expansionOf(acronym.text, name) !== null)
  );
};

test("no word and no initials of the name are overlooked, in any text", () => {
  const pieces = fc.oneof(
    fc.constantFrom(
      ..."nordlicht Nordlichts NORD licht Lichtern Über jagdrat Rat EU eu LISA DP D P R&D H2O É é ß œ Ł λ \u0301 \u00ad \u200b 𝒜 ﬁ ²".split(
        " ",
      ),
    ),
    fc.constantFrom(..."' ’ - ‐ – . / & _".split(" ")),
    fc.constantFrom(" ", " ", "\n", "\u00a0"),
    fc.string({ unit: "grapheme", maxLength: 2 }),
  );
  const texts = fc.array(pieces, { maxLength: 12 }).map((all) => all.join(""));
  const names = fc.oneof(
    fc.constantFrom("Nordlicht", "Überseejagdrat", "the EU", "Research & Development", "eu-LISA", "Hall 2 of Oslo"),
    texts.filter((text) => !text.includes("İ")),
  );
  fc.assert(
    fc.property(names, fc.constantFrom<Language>("en", "fr", "de"), texts, (name, language, text) => {
      expect(mentionOf(name, language)(text)).toBe(mentionsPlainly(name, language, text));
    }),
    { numRuns: 2000 },
  );
});
