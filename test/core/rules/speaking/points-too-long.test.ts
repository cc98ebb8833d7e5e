import { pointsTooLong } from "../../../../src/core/rules/speaking/points-too-long";
import { briefing, requiredParts } from "../../../support/briefing";
import { testRule } from "../../../support/rule-tester";
import { withParts } from "../../../support/section-paper";

/** Points of ten words. */
const points = (count: number): string =>
  Array.from({ length: count }, (_, at) => `- Port ${at + 1} of many has been ready since last May.`).join("\n");

testRule(pointsTooLong, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
    "a full page": withParts({ speakingPoints: points(30) }),
    "more where a house allows it": { briefing: withParts({ speakingPoints: points(40) }), options: { words: 400 } },
  },
  rejects: [
    {
      name: "more than a page",
      briefing: withParts({ speakingPoints: points(31) }),
      findings: [
        {
          messageId: "long",
          data: { words: 310, most: 300 },
          section: "speakingPoints",
          words: "Port 1 of many has been ready since last May.",
        },
      ],
      fixed: null,
    },
    {
      name: "a smaller page, in French",
      briefing: withParts(
        { speakingPoints: "- Merci de votre accueil.\n- " + "Six ports sont prêts. ".repeat(12) },
        "fr",
      ),
      options: { words: 50 },
      findings: [{ messageId: "long", data: { words: 52, most: 50 } }],
      fixed: null,
    },
    {
      name: "a smaller page, in German",
      briefing: withParts({ speakingPoints: "- " + "Sechs Häfen sind heute fertig. ".repeat(12) }, "de"),
      options: { words: 50 },
      findings: [{ messageId: "long", data: { words: 60, most: 50 } }],
      fixed: null,
    },
  ],
});
