import { lateExplanation } from "../../../../src/core/rules/language/late-explanation";
import { briefing, requiredParts } from "../../../support/briefing";
import { saying } from "../../../support/language-paper";
import { testRule } from "../../../support/rule-tester";

testRule(lateExplanation, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
    "an explanation at the first use": saying("- The Northern Harbour Fund (NHF) pays.", "The NHF decides in June."),
    "an acronym that is not said, explained where it comes": saying(
      "- We can begin.",
      "The Northern Harbour Fund (NHF) decides in June. The NHF is new.",
    ),
    "an acronym that everybody knows": saying("- The EU pays.", "The European Union (EU) pays."),
    "a bracket without words for it": saying("- The NHF pays.", "Mr Lind (NHF) decides in June."),
  },
  rejects: [
    {
      name: "said, but explained in the background only: written out in both",
      briefing: saying("- The NHF pays.", "The Northern Harbour Fund (NHF) decides in June."),
      findings: [{ messageId: "elsewhere", data: { quote: "NHF", neighbour: "background" }, words: "NHF" }],
      fixed: saying("- The Northern Harbour Fund (NHF) pays.", "The Northern Harbour Fund (NHF) decides in June."),
    },
    {
      name: "explained one paragraph too late: the explanation moves",
      briefing: saying("- We can begin.", "The NHF is new.\nThe NHF (Northern Harbour Fund) decides in June."),
      findings: [{ messageId: "later", words: "NHF", section: "background" }],
      fixed: saying("- We can begin.", "The NHF (Northern Harbour Fund) is new.\nThe NHF decides in June."),
    },
    {
      name: "explained too late in one paragraph, in French",
      briefing: saying(
        "- Le FEP paie. Le Fonds d'équipement portuaire (FEP) est nouveau.",
        "Les ports attendent une décision.",
        "fr",
      ),
      findings: [{ messageId: "later", data: { quote: "FEP" }, words: "FEP", section: "speakingPoints" }],
      fixed: saying(
        "- Le Fonds d'équipement portuaire (FEP) paie. Le FEP est nouveau.",
        "Les ports attendent une décision.",
        "fr",
      ),
    },
    {
      name: "one of several, which no repair can put right, in German",
      briefing: saying("- Die NGHs zahlen mit.", "Die Norddeutsche Gruppe der Häfen (NGH) entscheidet im Juni.", "de"),
      findings: [{ messageId: "elsewhere", data: { quote: "NGH" }, words: "NGHs" }],
      fixed: null,
    },
  ],
});
