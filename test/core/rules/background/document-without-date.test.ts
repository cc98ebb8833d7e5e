import { documentWithoutDate } from "../../../../src/core/rules/background/document-without-date";
import { briefing, requiredParts } from "../../../support/briefing";
import { saying } from "../../../support/language-paper";
import { testRule } from "../../../support/rule-tester";

testRule(documentWithoutDate, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
    "a document with its date": saying(
      "- We can begin.",
      "The communication COM(2030) 999 final of 3 May 2030 is new.",
    ),
    "a date before the number": saying("- We can begin.", "The communication of May 2030, SWD(2030) 99, is new."),
    "dated once, cited twice": saying(
      "- We can begin.",
      "See COM(2030) 999.\nThe communication of 3 May 2030, COM (2030) 999 final, is new.",
    ),
    "a law, whose number is its name": saying("- We can begin.", "Regulation (EU) 2030/679 applies."),
  },
  rejects: [
    {
      name: "each once, in one finding",
      briefing: saying("- We can begin.", "See COM(2030) 999 final and JOIN(2031) 12.\nCOM(2030) 999 is new."),
      findings: [
        {
          messageId: "undated",
          data: { quote: "COM(2030) 999, JOIN(2031) 12", count: 2 },
          words: "COM(2030) 999",
          section: "background",
        },
      ],
      fixed: null,
    },
    {
      name: "a year is no date, in French",
      briefing: saying("- Nous pouvons commencer.", "La communication COM(2030) 999 final date de 2030.", "fr"),
      findings: [{ messageId: "undated" }],
      fixed: null,
    },
    {
      name: "in German",
      briefing: saying("- Wir können anfangen.", "Siehe die Mitteilung COM(2030) 999 final.", "de"),
      findings: [{ messageId: "undated" }],
      fixed: null,
    },
  ],
});
