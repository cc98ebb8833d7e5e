import { samePointTwice } from "../../../../src/core/rules/speaking/same-point-twice";
import { briefing, requiredParts } from "../../../support/briefing";
import { testRule } from "../../../support/rule-tester";
import { withParts } from "../../../support/section-paper";

const quay = "Six of nine harbours can serve one large ship in the night.";

testRule(samePointTwice, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
    "points that begin alike": withParts({
      speakingPoints: "- We thank you for the figures on noise.\n- We thank you for the figures on crews and on wages.",
    }),
    "the same words in the background, of which another rule speaks": withParts({
      speakingPoints: `- ${quay}`,
      background: quay,
    }),
    "what a house allows": {
      briefing: withParts({
        speakingPoints: `- ${quay}\n- As we said, six of nine harbours can serve one large ship.`,
      }),
      options: { share: 90 },
    },
  },
  rejects: [
    {
      name: "a point that stands twice, once in capitals",
      briefing: withParts({ speakingPoints: `- ${quay}\n- Thank you.\n- ${quay.toUpperCase()}` }),
      findings: [
        {
          messageId: "again",
          data: { count: 3, other: 1, quote: quay.toUpperCase() },
          section: "speakingPoints",
          words: quay.toUpperCase(),
        },
      ],
      fixed: withParts({ speakingPoints: `- ${quay}\n- Thank you.` }),
    },
    {
      name: "a short one, in French",
      briefing: withParts({ speakingPoints: "- Merci !\n- Six ports sont prêts.\n- Merci." }, "fr"),
      findings: [{ messageId: "again", data: { count: 3, other: 1 } }],
      fixed: withParts({ speakingPoints: "- Merci !\n- Six ports sont prêts." }, "fr"),
    },
    {
      name: "nearly the same, which only the writer can weigh, in German",
      briefing: withParts(
        {
          speakingPoints:
            "- Vier der sechs Häfen können in diesem Herbst beginnen.\n- Danke.\n- Und: Vier der sechs Häfen können in diesem Herbst beginnen.",
        },
        "de",
      ),
      findings: [{ messageId: "again", data: { count: 3, other: 1 } }],
      fixed: null,
    },
  ],
});
