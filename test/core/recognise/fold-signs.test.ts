import fc from "fast-check";
import { foldAnySigns, foldSigns } from "../../../src/core/recognise/fold-signs";

test.each([
  ["  Éléments\u00a0de  langage ", "elements de langage"],
  ["L’ŒUVRE – À L‑ÉTÉ", "l'oeuvre - a l-ete"],
  ["Straße\t\tüber\u00ad\u200bsicht…", "strasse ubersicht..."],
  ["½ ªŀ ´x", "1⁄2 al· x"],
  ["• “Topics”", "· “topics”"],
])("%j is folded to %j", (text, folded) => {
  expect(foldSigns(text)).toBe(folded);
});

test("any text is folded sign by sign as it is in one piece", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ..."e\u0301 ﬁ œ Œ ß ẞ İ ı ſ – — ‑ ’ ´ ` … „ “ \u00a0 \u00ad \u200b \u0301 Ж Σ ς 10 €".split(" "),
      " ",
      "\n",
    ),
    fc.string({ unit: "grapheme", maxLength: 3 }),
    fc.integer({ min: 0, max: 0x2060 }).map((code) => String.fromCharCode(code)),
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(text, (one) => {
      expect(foldSigns(one)).toBe(foldAnySigns(one));
    }),
    { numRuns: 2_000 },
  );
});
