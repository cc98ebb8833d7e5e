import { twoExplanations } from "../../../../src/core/rules/language/two-explanations";
import { briefing, requiredParts } from "../../../support/briefing";
import { saying } from "../../../support/language-paper";
import { testRule } from "../../../support/rule-tester";

testRule(twoExplanations, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
    "one name in other words": saying(
      "- The Northern Harbours Fund (NHF) pays.",
      "The Northern Fund for Harbours (NFH) is new; the northern harbour funding (NHF) is not.",
    ),
    "one name in two languages": saying(
      "- The Northern Harbour Fund (NHF) pays.",
      "Der Nordhafenfonds (NHF) ist neu und wird von den Ministern der Länder mit getragen.",
    ),
  },
  rejects: [
    {
      name: "two things with one acronym",
      briefing: saying(
        "- The Northern Harbour Fund (NHF) pays.",
        "The NHF (national heritage foundation) protects two quays.",
      ),
      findings: [
        {
          messageId: "different",
          data: { quote: "Northern Harbour Fund (NHF)", wording: "NHF (national heritage foundation)" },
          words: "NHF (national heritage foundation)",
          section: "background",
        },
      ],
      fixed: null,
    },
    {
      name: "in French",
      briefing: saying(
        "- Le Fonds d'équipement portuaire (FEP) paie.",
        "La Fédération européenne des pêcheurs (FEP) est d'accord.",
        "fr",
      ),
      findings: [{ messageId: "different", data: { wording: "Fédération européenne des pêcheurs (FEP)" } }],
      fixed: null,
    },
    {
      name: "in German",
      briefing: saying(
        "- Der Nordhafenfonds (NHF) zahlt.",
        "Die Nationale Handelsförderung (NHF) ist nicht beteiligt.",
        "de",
      ),
      findings: [{ messageId: "different", data: { quote: "Nordhafenfonds (NHF)" } }],
      fixed: null,
    },
  ],
});
