import { explainedTwice } from "../../../../src/core/rules/language/explained-twice";
import { briefing, requiredParts } from "../../../support/briefing";
import { saying } from "../../../support/language-paper";
import { testRule } from "../../../support/rule-tester";

testRule(explainedTwice, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
    "once in what is said and once in the rest": saying(
      "- The Northern Harbour Fund (NHF) pays.",
      "The Northern Harbour Fund (NHF) decides in June.",
    ),
    "a bracket that explains nothing": saying(
      "- The Northern Harbour Fund (NHF) pays. Thank Mr Lind (NHF).",
      "We can begin.",
    ),
  },
  rejects: [
    {
      name: "twice in the background, where the plural stays",
      briefing: saying(
        "- We can begin.",
        "A harbour development plan (HDP) is drawn up.\nAll harbour development plans (HDPs) are public.",
      ),
      findings: [{ messageId: "again", data: { quote: "HDP" }, words: "harbour development plans (HDPs)" }],
      fixed: saying("- We can begin.", "A harbour development plan (HDP) is drawn up.\nAll HDPs are public."),
    },
    {
      name: "twice in the paper, where the house wants it once, in French",
      briefing: saying(
        "- Le Fonds d'équipement portuaire (FEP) paie.",
        "Le FEP (Fonds d'équipement portuaire) décide en juin.",
        "fr",
      ),
      options: { once: "paper" },
      findings: [{ messageId: "again", words: "FEP (Fonds d'équipement portuaire)", section: "background" }],
      fixed: saying("- Le Fonds d'équipement portuaire (FEP) paie.", "Le FEP décide en juin.", "fr"),
    },
    {
      name: "three times in German",
      briefing: saying(
        "- Der Nordhafenfonds (NHF) zahlt. Der Nordhafenfonds (NHF) ist neu. Der Nordhafenfonds (NHF) hilft.",
        "Die Häfen warten auf eine Entscheidung.",
        "de",
      ),
      findings: [{ messageId: "again" }, { messageId: "again" }],
      fixed: saying(
        "- Der Nordhafenfonds (NHF) zahlt. Der NHF ist neu. Der NHF hilft.",
        "Die Häfen warten auf eine Entscheidung.",
        "de",
      ),
    },
  ],
});
