import { tooManyPoints } from "../../../../src/core/rules/speaking/too-many-points";
import { briefing, requiredParts } from "../../../support/briefing";
import { testRule } from "../../../support/rule-tester";
import { withParts } from "../../../support/section-paper";

const points = (count: number): string =>
  Array.from({ length: count }, (_, at) => `- Point ${at + 1} of many.`).join("\n");

testRule(tooManyPoints, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
    "six for each of two topics": withParts({ speakingPoints: points(12) }),
    "more where a house allows them": { briefing: withParts({ speakingPoints: points(14) }), options: { each: 7 } },
  },
  rejects: [
    {
      name: "one more than two topics need",
      briefing: withParts({ speakingPoints: points(13) }),
      findings: [
        { messageId: "many", data: { count: 13, most: 12 }, section: "speakingPoints", words: "Point 13 of many." },
      ],
      fixed: null,
    },
    {
      name: "more than the profile ever allows",
      briefing: withParts({ topics: "- Une\n- Deux\n- Trois", speakingPoints: points(16) }, "fr"),
      findings: [{ messageId: "many", data: { count: 16, most: 15 } }],
      fixed: null,
    },
    {
      name: "fewer where a house asks for it",
      briefing: withParts({ topics: "- Landstrom", speakingPoints: points(5) }, "de"),
      options: { each: 4 },
      findings: [{ messageId: "many", data: { count: 5, most: 4 } }],
      fixed: null,
    },
  ],
});
