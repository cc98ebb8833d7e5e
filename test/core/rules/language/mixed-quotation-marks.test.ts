import { mixedQuotationMarks } from "../../../../src/core/rules/language/mixed-quotation-marks";
import { briefing, requiredParts } from "../../../support/briefing";
import { saying } from "../../../support/language-paper";
import { testRule } from "../../../support/rule-tester";

testRule(mixedQuotationMarks, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,

    "one kind": saying('- "Begin", they say.', 'Six "harbours" wait.'),
    "marks in marks": saying("- Ils disent « commencez “vite” ».", "Ils disent « oui ».", "fr"),
    "each language with its own": saying(
      "- “Begin”, they say in all of the ports.",
      "Les ports de la côte nord ont dit « oui », et la loi est dans les mains de la ministre.",
    ),
  },
  rejects: [
    {
      name: "straight among curly ones, in each place",
      briefing: saying(
        "- “Begin”, they say.\n- They say “now”.\n- We say “yes”.",
        'The "first" and the ("second") wait.\nThe "third" is ready.',
      ),
      findings: [{ messageId: "mixed", data: { count: 2 }, words: '"', section: "background" }],
      fixed: saying(
        "- “Begin”, they say.\n- They say “now”.\n- We say “yes”.",
        "The “first” and the (“second”) wait.\nThe “third” is ready.",
      ),
    },
    {
      name: "straight ones among French ones, which stand apart",
      briefing: saying("- Ils disent « oui ».\n- Ils disent « vite ».", 'Ils disent "demain".', "fr"),
      findings: [{ messageId: "mixed" }],
      fixed: saying("- Ils disent « oui ».\n- Ils disent « vite ».", "Ils disent «\u00a0demain\u00a0».", "fr"),
    },
    {
      name: "one without its partner, in German",
      briefing: saying("- Sie sagen „ja“.\n- Sie sagen „jetzt“.", 'Sie sagen "morgen.', "de"),
      findings: [{ messageId: "mixed", words: '"' }],
      fixed: null,
    },
    {
      name: "as many of one as of the other",
      briefing: saying("- They say “yes”.", 'They say "now".'),
      findings: [{ messageId: "mixed", data: { count: 1 } }],
      fixed: null,
    },
  ],
});
