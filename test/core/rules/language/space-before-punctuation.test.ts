import { spaceBeforePunctuation } from "../../../../src/core/rules/language/space-before-punctuation";
import { briefing, requiredParts } from "../../../support/briefing";
import { saying } from "../../../support/language-paper";
import { testRule } from "../../../support/rule-tester";

testRule(spaceBeforePunctuation, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
    "numbers, names and dots that stand apart": saying(
      "- The score was 3 : 2, in .NET and with .5 percent.",
      "Six harbours . . . have applied ... and wait :-)",
    ),
    "French, which sets high marks apart": saying(
      "- Pouvons-nous commencer ? Oui ; c'est le moment : allons-y !",
      "Six ports attendent.",
      "fr",
    ),
    "a French paragraph in an English paper": saying(
      "- We can begin.",
      "Les ports de la côte nord ont une question : quand est-ce que les travaux peuvent commencer ?",
    ),
  },
  rejects: [
    {
      name: "all of them together",
      briefing: saying("- We can begin , and soon : now !", "Six harbours have applied ."),
      findings: [{ messageId: "space", data: { count: 4, quote: "," }, words: " ,", section: "speakingPoints" }],
      fixed: saying("- We can begin, and soon: now!", "Six harbours have applied."),
    },
    {
      name: "a comma and a full stop in French",
      briefing: saying("- Nous pouvons commencer , oui : demain .", "Six ports attendent.", "fr"),
      findings: [{ messageId: "space", data: { count: 2 } }],
      fixed: saying("- Nous pouvons commencer, oui : demain.", "Six ports attendent.", "fr"),
    },
    {
      name: "German",
      briefing: saying("- Wir fangen an !", "Sechs Häfen warten.", "de"),
      findings: [{ messageId: "space", data: { quote: "!", count: 1 } }],
      fixed: saying("- Wir fangen an!", "Sechs Häfen warten.", "de"),
    },
  ],
});
