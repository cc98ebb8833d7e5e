import { doubleSpaces } from "../../../../src/core/rules/language/double-spaces";
import { briefing, requiredParts } from "../../../support/briefing";
import { saying } from "../../../support/language-paper";
import { testRule } from "../../../support/rule-tester";

const told = "Six harbours have applied for support.";

testRule(doubleSpaces, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
    "columns set with blanks": saying("- We can begin.", "Harbour     ships  berths\nKalvik⇥4  of 6"),
    "blanks at the beginning and at the end": saying("- We can begin.", "\\  Six harbours have applied.  "),
    "the number of a paragraph": saying("- We can begin.", "\\(1)  Six harbours\n\\12 -   have applied"),
    "a typist who sets sentences apart": saying(
      "- We can begin.  It is time.  Thank you.",
      "Six harbours have applied.  Four can start.",
    ),
  },
  rejects: [
    {
      name: "all of them together, each in its place",
      briefing: saying("- We  can begin, and  soon.", "Six   harbours have applied.  Four can start."),
      findings: [{ messageId: "doubled", data: { count: 4 }, words: "  ", section: "speakingPoints" }],
      fixed: saying("- We can begin, and soon.", "Six harbours have applied. Four can start."),
    },
    {
      name: "a slip of a typist who sets sentences apart",
      briefing: saying("- We can begin.  It  is time.  Thank you.  Come in.", told),
      findings: [{ messageId: "doubled", data: { count: 1 } }],
      fixed: saying("- We can begin.  It is time.  Thank you.  Come in.", told),
    },
    {
      name: "French",
      briefing: saying("- Nous pouvons  commencer.", "Six ports attendent.", "fr"),
      findings: [{ messageId: "doubled" }],
      fixed: saying("- Nous pouvons commencer.", "Six ports attendent.", "fr"),
    },
    {
      name: "German",
      briefing: saying("- Wir fangen an.", "Sechs Häfen  warten.", "de"),
      findings: [{ messageId: "doubled", section: "background" }],
      fixed: saying("- Wir fangen an.", "Sechs Häfen warten.", "de"),
    },
  ],
});
