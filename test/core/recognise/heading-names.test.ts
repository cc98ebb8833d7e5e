import fc from "fast-check";
import { languages } from "../../../src/core";
import { findName } from "../../../src/core/recognise/find-name";
import { headingNames, rememberNames } from "../../../src/core/recognise/heading-names";
import { listNames, type NameList } from "../../../src/core/recognise/list-names";
import { normaliseHeading } from "../../../src/core/recognise/normalise-heading";
import { standardProfile } from "../../support/standard-profile";

const names = headingNames(standardProfile);
const written = standardProfile.sections.flatMap(({ titles, aliases }) =>
  languages.flatMap((language) => [titles[language], ...aliases[language]]),
);

/** Pieces of headings as people write them, and of what is none, in any order. */
const arbitraryHeading = fc
  .array(
    fc.oneof(
      fc.constantFrom(...written),
      fc.constantFrom(...written).map((name) => name.toUpperCase()),
      fc.constantFrom(...written).map((name) => Array.from(name).join(" ")),
      fc.constantFrom(
        ..."II. |iv) |3.1 |§ 2 |12 - |a) |c - |1 |Key |principales |(SBU) |(c)|the |Les |l'|proposed |Our |nos|projet de |•\t".split(
          "|",
        ),
      ),
      fc.constantFrom(
        ..." |  |\t|:|.|,|/| / | & | and | et |und |s|-|'|’|\"|«|\u00ad|\u0301|É|ß| 2| of | du ".split("|"),
      ),
      fc.string({ unit: "grapheme", maxLength: 3 }),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((pieces) => pieces.join(""));

test("whatever names a section begins like a name of one", () => {
  fc.assert(
    fc.property(arbitraryHeading, fc.boolean(), (text, orGoingOn) => {
      const found = findName(names, normaliseHeading(text), { orNearly: false, orGoingOn });
      const begins = names.mayBegin(text, Math.max(0, text.search(/\S/)));
      expect(found === null || begins).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

const without = [
  "Joseph Tal",
  "We will open the port.",
  "The fund of 80 million",
  "I will",
  "A port",
  "14 April 2026",
  "Progress",
];

test.each(without)("%j does not begin like one", (text) => {
  expect(names.mayBegin(text, 0)).toBe(false);
});

test("a heading of words alone says the same as with a colon or a stop behind it", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z'][a-z0-9']*(?: [a-z0-9']+)*$/), (text) => {
      expect(normaliseHeading(text)).toBe(normaliseHeading(`${text};`));
      expect(normaliseHeading(`${text} :`)).toBe(normaliseHeading(`${text} ;`));
    }),
  );
});

test.each([
  ["a slip in one word", "Speeking points", true],
  ["letters in the wrong order", "Line to tkae", true],
  ["another word", "What you should say", false],
])("%s: %s", (_, heading, isNear) => {
  const found = findName(names, normaliseHeading(heading), { orNearly: true, orGoingOn: false });
  expect(found?.sections.some(({ typo }) => typo) ?? false).toBe(isNear);
});

test("names that were listed elsewhere are found in the same way", () => {
  const sections = [...standardProfile.sections];
  rememberNames(sections, JSON.parse(JSON.stringify(listNames(sections))) as NameList);
  const remembered = headingNames({ sections });
  fc.assert(
    fc.property(arbitraryHeading, (text) => {
      const says = normaliseHeading(text);
      expect(remembered.mayBegin(text, 0)).toBe(names.mayBegin(text, 0));
      for (const find of ["find", "findNear", "findUnparted", "findBeginning"] as const) {
        expect(remembered[find](says)).toEqual(names[find](says));
      }
    }),
  );
});

test("names that were listed elsewhere are taken for those of the sections", () => {
  const sections = [...standardProfile.sections];
  rememberNames(sections, {
    kinds: [{ key: "topics", language: "en", kind: "title", names: ["matters"] }],
    beginnings: { words: [], areAllWords: true },
  });
  expect(headingNames({ sections }).find("matters")).toEqual([
    { key: "topics", language: "en", kind: "title", typo: false },
  ]);
});
