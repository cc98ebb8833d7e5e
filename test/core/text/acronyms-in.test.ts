import fc from "fast-check";
import { acronymsIn, acronymsOf } from "../../../src/core/text/acronyms-in";
import { oneParagraph } from "../../support/one-paragraph";

const found = (text: string) => acronymsIn(text).map((word) => word.text);

test.each([
  ["NATO and the NGOs", ["NATO", "NGO"]],
  ["eu-AREAL runs the systems", ["eu-AREAL"]],
  ["R&D under H2020 and FP7", ["R&D", "H2020", "FP7"]],
  ["KfW, BMWi and an MoU", ["KfW", "BMWi", "MoU"]],
  ["der EU-Haushalt, a non-EU state", ["EU", "EU"]],
  ["the EU-NATO dialogue", ["EU-NATO"]],
  ["l'ONU et les PME", ["ONU", "PME"]],
  ["SIS II", ["SIS"]],
  ["RL 2010/75/EU, VO (EU) 2016/679 und BT-Drs. 20/123", ["EU"]],
])("finds the acronyms in “%s”", (text, acronyms) => expect(found(text)).toEqual(acronyms));

test.each([
  ["a Roman numeral", "Chapter XIV and annex IIa"],
  ["a unit", "40 MW cost 3 EUR"],
  ["the number of a document", "COM(2016) 205, SWD (2020) 12, RES/70/1, [2022] EWHC 39"],
  ["a month behind its day", "am 3. MAI, le 1er JUIN, on 25TH MAY 2016"],
  ["words that are loud", "This is NOT URGENT"],
  ["three words in capitals side by side", "It is a VERY IMPORTANT MATTER indeed"],
  ["an address", "https://example.org/ABC/DEF and office@DEF.example"],
  ["a name with a capital inside", "McAllister on YouTube"],
  ["a room, a road, a size of paper", "room B5, the A4 and page C1A"],
  ["everyday words", "the six harbours of the northern coast"],
])("finds none in %s", (_, text) => expect(found(text)).toEqual([]));

test("says where each stands", () => {
  const text = "Of the NGOs, two are in eu-AREAL.";
  expect(acronymsIn(text).map(({ from, to }) => text.slice(from, to))).toEqual(["NGOs", "eu-AREAL"]);
});

test("is fast on capitals without end", () => {
  expect(found("A-".repeat(50_000)).length).toBe(0);
  expect(found("AB".repeat(50_000)).length).toBe(0);
});

test("in a document they are the same, in any text", () => {
  const unit = fc.oneof(
    fc.constantFrom(
      ..."NATO NGOs eu-AREAL non-EU R&D A&bC AbcD BMWi H2020 G7 MoU IV AM EU MAI 2010/75/EU (2016) [2022] Ł É é ß m²".split(
        " ",
      ),
    ),
    fc.constantFrom(..."A a - ‐ & / ' ’ . , : @ ( ) 1 www. http: \u0301 \u00ad ж € “".split(" "), " ", " ", "\u00a0"),
    fc.string({ unit: "grapheme", maxLength: 2 }),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 12 }), (pieces) => {
      const model = oneParagraph(pieces.join(""));
      const [paragraph] = model.paragraphs;
      expect(paragraph && acronymsOf(paragraph, model)).toEqual(acronymsIn(pieces.join("")));
    }),
    { numRuns: 1000 },
  );
});
