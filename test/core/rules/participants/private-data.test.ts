import type { Language } from "../../../../src/core";
import { privateData } from "../../../../src/core/rules/participants/private-data";
import { briefing, briefingOf, partsOf, requiredParts } from "../../../support/briefing";
import { paragraphs } from "../../../support/document";
import { testRule } from "../../../support/rule-tester";

const paper = (notation: string, language: Language = "en") =>
  briefingOf([...partsOf(requiredParts, language), ...paragraphs(notation)], language);

testRule(privateData, {
  accepts: {
    "a paper without any": briefing`${requiredParts}`,
    "an address and a number at work": paper("Ask m.novotny@ports.example or extension 5 19 44, +32 2 555 12 34."),
    "a company of the same name": paper("The contract with press@orange.com runs until 31.12.2026."),
    "a mobile number under the contact, which is to be rung": paper(
      "## Contact\nMarek Novotny, mobile +32 470 12 34 56",
    ),
    "the founding day of a company": paper("The company was born on 3 September 1987."),
    "the year of a birth": paper("## CVs\nSigne Aalto, born in 1967, leads the company."),
    "amounts and numbers of files": paper("Budget 0612345678901 of case 0177/2026-12; see COM(2016) 205."),
  },
  rejects: [
    {
      name: "addresses at home in one finding",
      briefing: paper("Write to signe.aalto@gmail.com or t-lind@web.de."),
      findings: [
        {
          messageId: "email",
          data: { quote: "signe.aalto@gmail.com", count: 2 },
          words: "signe.aalto@gmail.com",
          section: "background",
        },
      ],
      fixed: null,
    },
    {
      name: "a French mobile number by its form",
      briefing: paper("Mme Aalto est joignable au 06 12 34 56 78.", "fr"),
      findings: [{ messageId: "phone", words: "06 12 34 56 78" }],
      fixed: null,
    },
    {
      name: "a number that is said to be private",
      briefing: paper("Frau Aalto, Handy: 0043 664 1234567.", "de"),
      findings: [{ messageId: "phone", words: "Handy: 0043 664 1234567" }],
      fixed: null,
    },
    {
      name: "a birthday in a life",
      briefing: paper("## Lebensläufe\nSigne Aalto, geb. am 3. Mai 1967, leitet die Reederei.", "de"),
      findings: [{ messageId: "birth", words: "geb. am 3. Mai 1967", section: "cvs" }],
      fixed: null,
    },
    {
      name: "a birthday behind its label, wherever it stands",
      briefing: paper("Date de naissance : 03/05/1967", "fr"),
      findings: [{ messageId: "birth", words: "Date de naissance : 03/05/1967" }],
      fixed: null,
    },
  ],
});
