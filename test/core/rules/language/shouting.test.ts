import { shouting } from "../../../../src/core/rules/language/shouting";
import { briefing, requiredParts } from "../../../support/briefing";
import { saying } from "../../../support/language-paper";
import { testRule } from "../../../support/rule-tester";

testRule(shouting, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,

    "names and acronyms": saying(
      "- Ask SIS II, VIS, EURODAC, ECRIS and MOVE.",
      "BLUE COAST HARBOUR BOARD KALVIK runs it.",
    ),
    "a heading in capitals": saying(
      "- We can begin.",
      "### WHAT WE MUST NOT SAY TO THEM\nWHERE THE HARBOURS STAND BY NOW\nThey wait.",
    ),
  },
  rejects: [
    {
      name: "inside a point, and a whole paragraph",
      briefing: saying(
        "- Be careful: WE MUST NOT PROMISE A DATE. Thank you.",
        "WE HAVE SAID THIS TO ALL OF THEM.\nThey wait.",
      ),
      findings: [
        { messageId: "loud", data: { count: 2 }, words: "WE MUST NOT PROMISE A DATE.", section: "speakingPoints" },
      ],
      fixed: null,
    },
    {
      name: "French",
      briefing: saying("- NE RIEN DIRE DE LA DATE, merci.", "Six ports attendent.", "fr"),
      findings: [{ messageId: "loud", words: "NE RIEN DIRE DE LA DATE" }],
      fixed: null,
    },
    {
      name: "German",
      briefing: saying("- Wir fangen an.", "Achtung: DAS DARF NICHT GESAGT WERDEN! Sie warten.", "de"),
      findings: [{ messageId: "loud", data: { quote: "DAS DARF NICHT GESAGT WERDEN!" } }],
      fixed: null,
    },
  ],
});
