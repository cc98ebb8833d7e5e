import { unexplainedAcronym } from "../../../../src/core/rules/language/unexplained-acronym";
import { briefing, requiredParts } from "../../../support/briefing";
import { saying } from "../../../support/language-paper";
import { testRule } from "../../../support/rule-tester";

const many = Array.from("ABCDEFGHIJ").flatMap((one) => Array.from("ABCDEFGHIJ", (other) => `Q${one}Q${other}`));

testRule(unexplainedAcronym, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
    "acronyms that everybody knows": saying(
      "- The EU and NATO agree, says the CEO.",
      "VAT is due at 20 %; NGOs are free of it.",
    ),
    "an explanation before": saying("- The Northern Harbour Fund (NHF) pays.", "The NHF decides in June."),
    "an explanation behind, in another language": saying(
      "- The BMF (Federal Ministry of Finance) pays.",
      "Ask the BMF.",
    ),
    "an acronym that is only in brackets behind its name": saying("- The Ministry of Finance (BMF) pays.", "Ask it."),
    "the names of those who meet, and of a directorate-general": saying(
      "- MOVE is glad; so are DG CLIMA and Ms NOVOTNY.",
      "DG MOVE leads.",
    ),
    "a word in capitals that is also written small": saying(
      "- We are PRESENT in all ports.",
      "Nobody else is present.",
    ),
    "a line in capitals": saying("- We can begin.", "WHAT THE NHF SAYS\nIt decides in June."),
    "an acronym of the house": {
      briefing: saying("- The NHF pays.", "It decides in June."),
      options: { known: ["nhf"] },
    },
  },
  rejects: [
    {
      name: "one finding for all, where the first is said",
      briefing: saying(
        "- We can begin.\n- The NHF pays for H2020.",
        "The PORTIS system and the NHF are new; see also COM(2016) 205 of the OPR.",
      ),
      findings: [
        {
          messageId: "unexplained",
          data: { quote: "NHF, H2020, PORTIS, OPR", count: 4 },
          words: "NHF",
          section: "speakingPoints",
        },
      ],
      fixed: null,
    },
    {
      name: "a hundred, but not the one that is also written small",
      briefing: saying(
        "- We are PRESENT.",
        `Nobody else is present: ${many.map((name) => `the ${name} agrees`).join(", ")}.`,
      ),
      findings: [{ messageId: "unexplained", data: { quote: many.join(", "), count: many.length }, words: "QAQA" }],
      fixed: null,
    },
    {
      name: "French",
      briefing: saying("- Le FEP paie le premier câble, avec la TVA.", "Les PME attendent.", "fr"),
      findings: [{ messageId: "unexplained", data: { quote: "FEP", count: 1 }, words: "FEP" }],
      fixed: null,
    },
    {
      name: "German, with a compound",
      briefing: saying("- Wir fangen an.", "Die NHF-Mittel reichen, auch für KMU und die GmbH.", "de"),
      findings: [{ messageId: "unexplained", data: { quote: "NHF" }, words: "NHF", section: "background" }],
      fixed: null,
    },
  ],
});
