import { acronymDensity } from "../../../../src/core/rules/language/acronym-density";
import { briefing, requiredParts } from "../../../support/briefing";
import { saying } from "../../../support/language-paper";
import { testRule } from "../../../support/rule-tester";

testRule(acronymDensity, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,

    "few, and many that everybody knows": saying(
      "- The EU, the UN, NATO and the WHO ask the NHF, the HDP and the OPR.",
      "We wait.",
    ),
    "many in the background": saying("- We can begin.", "Ask the NHF, the HDP, the OPR and the FSC."),
    "as many as the house allows": {
      briefing: saying("- Ask the NHF, the HDP, the OPR and the FSC.", "We wait."),
      options: { most: 4 },
    },
  },
  rejects: [
    {
      name: "four, each once",
      briefing: saying("- Ask the NHF, the HDP and the NHF again.\n- The OPR and the FSC agree.", "We wait."),
      findings: [
        {
          messageId: "many",
          data: { quote: "NHF, HDP, OPR, FSC", count: 4, most: 3 },
          words: "NHF",
          section: "speakingPoints",
        },
      ],
      fixed: null,
    },
    {
      name: "any at all in French, where the house allows none",
      briefing: saying("- Le FEP paie.", "Les ports attendent.", "fr"),
      options: { most: 0 },
      findings: [{ messageId: "many", data: { quote: "FEP", count: 1 } }],
      fixed: null,
    },
    {
      name: "German",
      briefing: saying("- Der NHF, die HEP, das OPR und die FSK zahlen.", "Wir warten.", "de"),
      findings: [{ messageId: "many", data: { count: 4 } }],
      fixed: null,
    },
  ],
});
