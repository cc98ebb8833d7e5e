import { stageDirection } from "../../../../src/core/rules/speaking/stage-direction";
import { briefing, requiredParts } from "../../../support/briefing";
import { testRule } from "../../../support/rule-tester";
import { withParts } from "../../../support/section-paper";

testRule(stageDirection, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
    "thanks in the words themselves": withParts({ speakingPoints: "- Thank you for the figures." }),
    "directions elsewhere": withParts({ background: "Thank the company for its figures." }),
  },
  rejects: [
    {
      name: "what to do, twice",
      briefing: withParts({
        speakingPoints: "- Thank the company for its figures.\n- The quay is full.\n- Avoid the fund.",
      }),
      findings: [
        {
          messageId: "direction",
          data: { count: 2 },
          section: "speakingPoints",
          words: "Thank the company for its figures.",
        },
      ],
      fixed: null,
    },
    {
      name: "a French infinitive",
      briefing: withParts({ speakingPoints: "- Remercier la compagnie de ses chiffres." }, "fr"),
      findings: [{ messageId: "direction", data: { count: 1, quote: "Remercier la compagnie de ses chiffres." } }],
      fixed: null,
    },
    {
      name: "a German cue",
      briefing: withParts({ speakingPoints: "- Der Kai ist voll.\n- Dank an die Besatzungen." }, "de"),
      findings: [{ messageId: "direction", words: "Dank an die Besatzungen." }],
      fixed: null,
    },
  ],
});
