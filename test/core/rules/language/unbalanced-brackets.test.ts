import { unbalancedBrackets } from "../../../../src/core/rules/language/unbalanced-brackets";
import { briefing, requiredParts } from "../../../support/briefing";
import { saying } from "../../../support/language-paper";
import { testRule } from "../../../support/rule-tester";

testRule(unbalancedBrackets, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
    "brackets in brackets": saying("- We can begin (in four harbours (of six)).", "It is in Article 3(1)(b)."),
    "numbers of a list": saying("- We a) begin, b) go on, and iv) end.", "1) Six harbours\n1.2) have applied *)"),
    "letters of a list in Arabic, joined to their \u201cand\u201d": saying(
      "- We can begin.",
      "في الفقرتين و ) وز ) من",
    ),
    "a smile": saying("- We can begin :-)", "Six harbours have applied ;)"),
    "a remark over two paragraphs": saying(
      "- We can begin.",
      "Six harbours (two of them\non the islands) have applied.",
    ),
    "an address in brackets": saying("- We can begin.", "See the list (https://example.org/a_(b))."),
  },
  rejects: [
    {
      name: "one that never closes, and one that never opens",
      briefing: saying(
        "- We can begin (in four harbours.",
        "Six harbours have applied.\nSome of them are on islands) and wait.",
      ),
      findings: [
        { messageId: "unclosed", words: "(in four harbours.", section: "speakingPoints" },
        { messageId: "unopened", words: "Some of them are on islands)", section: "background" },
      ],
      fixed: null,
    },
    {
      name: "the outer one of two in French",
      briefing: saying("- Nous commençons (dans quatre ports (sur six).", "Six ports attendent.", "fr"),
      findings: [{ messageId: "unclosed", words: "(dans quatre ports (sur six)." }],
      fixed: null,
    },
    {
      name: "German",
      briefing: saying("- Wir fangen an.", "Sechs Häfen warten (zwei davon auf Inseln. Vier fangen an.", "de"),
      findings: [{ messageId: "unclosed", data: { quote: "(zwei davon auf Inseln. Vier fangen an." } }],
      fixed: null,
    },
  ],
});
