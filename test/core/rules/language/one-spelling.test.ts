import { oneSpelling } from "../../../../src/core/rules/language/one-spelling";
import { briefing, requiredParts } from "../../../support/briefing";
import { saying } from "../../../support/language-paper";
import { testRule } from "../../../support/rule-tester";

const house = { options: { names: ["nord-PORT", "Kalvik Yard"] } };

testRule(oneSpelling, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
    "a name in capitals to be seen": saying("- NORDLICHT can begin.", "Nordlicht runs eleven ships."),
    "a capital that begins a sentence": saying("- Co-Chairs can begin.", "Ask a co-Chair."),
    "two words that are not one": saying("- In Land we trust.", "Inland ports wait."),
    "a word that hangs on a name": saying("- Kalvik-based crews can begin.", "Ask Kalvik Based."),
    "an address": saying("- NordLink can begin.", "See https://example.org/Nord-Link and ask."),
    "the spelling of the house": { briefing: saying("- The nord-PORT can begin.", "Ask nord-PORT."), ...house },
  },
  rejects: [
    {
      name: "what the paper clearly has in another way, in one repair",
      briefing: saying(
        "- EU-LISA can begin; ask EU-LISA.",
        "It is for eu-LISA. eu-LISA runs it, eu-LISA pays.\nThe eu-LISA board and eu-LISA staff agree with eu-LISA.",
      ),
      findings: [
        {
          messageId: "other",
          data: { quote: "EU-LISA", wording: "eu-LISA", count: 2 },
          words: "EU-LISA",
          section: "speakingPoints",
          related: [expect.anything()],
        },
      ],
      fixed: saying(
        "- eu-LISA can begin; ask eu-LISA.",
        "It is for eu-LISA. eu-LISA runs it, eu-LISA pays.\nThe eu-LISA board and eu-LISA staff agree with eu-LISA.",
      ),
    },
    {
      name: "with and without a space, in German",
      briefing: saying("- Das Projekt Nord Link fängt an.", "Nord-Link zahlt, und Nord-Link baut.", "de"),
      findings: [{ messageId: "other", words: "Nord Link" }],
      fixed: saying("- Das Projekt Nord-Link fängt an.", "Nord-Link zahlt, und Nord-Link baut.", "de"),
    },
    {
      name: "what the house writes in another way, in French",
      briefing: saying("- Le NORD-PORT commence.", "Le chantier Kalvikyard attend.\nLe Kalvik-Yard aussi.", "fr"),
      ...house,
      findings: [
        { messageId: "house", data: { quote: "NORD-PORT", wording: "nord-PORT" } },
        { messageId: "house", words: "Kalvikyard" },
        { messageId: "house", words: "Kalvik-Yard" },
      ],
      fixed: saying("- Le nord-PORT commence.", "Le chantier Kalvik Yard attend.\nLe Kalvik Yard aussi.", "fr"),
    },
  ],
});
