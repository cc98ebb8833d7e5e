import { numberForms } from "../../../../src/core/rules/language/number-forms";
import { briefing, requiredParts } from "../../../support/briefing";
import { saying } from "../../../support/language-paper";
import { testRule } from "../../../support/rule-tester";

testRule(numberForms, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,

    "one form": saying("- We have 40,000 euro.", "The fund has 1,250,000 euro, and 12.500 metres of cable."),
    "decimals in French": saying("- Il faut 3,125 mètres et 12 500 euros.", "Les ports attendent.", "fr"),
    "numbers of telephones, years and documents": saying(
      "- We have 40,000 euro; call +32 2 299 123 or 02 299 123 456.",
      "In 2015 300 ships came; see 2016/194 and 1.2.2026.",
    ),
    "each language with its own": saying(
      "- We have 40,000 euro for the ports of the coast.",
      "Les ports de la côte nord ont reçu 40 000 euros de la ministre, et les travaux sont dans le plan de la ville.",
    ),
  },
  rejects: [
    {
      name: "a space among commas",
      briefing: saying("- We have 40,000 euro.", "The fund has 12 500 euro, and 3,000 for crews."),
      findings: [{ messageId: "mixed", data: { quote: "12 500", wording: "40,000", count: 1 }, words: "12 500" }],
      fixed: null,
    },
    {
      name: "dots among spaces, in French",
      briefing: saying("- Il faut 12 500 euros et 3 000 mètres.", "Le fonds a 1.250.000 euros.", "fr"),
      findings: [{ messageId: "mixed", words: "1.250.000", section: "background" }],
      fixed: null,
    },
    {
      name: "an apostrophe among dots, in German",
      briefing: saying("- Wir haben 12.500 Euro und 3.000 Meter.", "Der Fonds hat 40'000 Euro.", "de"),
      findings: [{ messageId: "mixed", data: { quote: "40'000" } }],
      fixed: null,
    },
  ],
});
