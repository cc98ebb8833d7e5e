import fc from "fast-check";
import {
  beginsOlderMail,
  isPageFurniture,
  olderMailsIn,
  pageFurnitureIn,
} from "../../../src/core/recognise/page-furniture";
import { oneParagraph } from "../../support/one-paragraph";

const furniture = [
  ...["3", "Page 2 of 3", "– 12 –", "Steering brief – page 2 of 3", "Seite 4"],
  ...["SECRET", "EU SECRET", "EUSECRET", "NATO-Restricted", "UE RESTREINT", "Non classifié", "Official–Sensitive"],
  ...["TOP SECRET", "Sensitive but unclassified", "SBU", "VS-NfD", "VSNfD", "VS – Nur für den Dienstgebrauch"],
  ...["Streng vertraulich", "Geheim", "For official use only", "Not for release", "Not for circulation"],
  ...[
    "Ne pas diffuser",
    "Diffusion limitée",
    "Diffusion restreinte",
    "Limited",
    "UNCLASSIFIED U.S. Department of State",
  ],
  ...["Case No. F-2016", "Doc No. C05", "RELEASE IN PART", "Released in full", "Ref. Ares(2016)12", "ares(2016)"],
  ...["Aktenzeichen 5 C 12", "Az.: 5", "N° de dossier 4", "Dossier n° 4"],
];
const mails = [
  ...["-----Original Message-----", "Forwarded message", "Message d’origine", "message transféré"],
  ...["Ursprüngliche Nachricht", "--- Weitergeleitete Nachricht ---"],
];

test.each(furniture)("%j is of the page", (text) => {
  expect([...pageFurnitureIn(oneParagraph(text))]).toEqual([0]);
});

test.each(mails)("an older mail begins at %j", (text) => {
  expect(olderMailsIn(oneParagraph(text))).toEqual([0]);
});

test("what is asked of some lines is found in all, in any text", () => {
  const words = [...furniture, ...mails].flatMap((text) => [text, ...text.split(/[\s-]/)]);
  const unit = fc.oneof(
    fc.constantFrom(...words, ..."eu ue nato vs not for ne pas in part full message original".split(" ")),
    fc.constantFrom(..." |  |-|–|_|.|:|(|)|\u00a0|\u00ad|1|2016|²|é|\u0301|ſ|K|ﬁ".split("|")),
    fc.string({ unit: "grapheme", maxLength: 2 }),
  );
  const changed = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 6 }), changed, (pieces, change) => {
      const text = change(pieces.join(""));
      const model = oneParagraph(text);
      expect([text, pageFurnitureIn(model).has(0)]).toEqual([text, isPageFurniture(text)]);
      expect([text, olderMailsIn(model).includes(0)]).toEqual([text, beginsOlderMail(text)]);
    }),
    { numRuns: 3000 },
  );
});
