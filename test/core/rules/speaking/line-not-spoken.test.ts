import { lineNotSpoken } from "../../../../src/core/rules/speaking/line-not-spoken";
import { briefing, requiredParts } from "../../../support/briefing";
import { testRule } from "../../../support/rule-tester";
import { withParts } from "../../../support/section-paper";

const line = "Lighthouse keepers deserve wages, pensions and holidays like other sailors under our national flag.";

testRule(lineNotSpoken, {
  accepts: {
    "a finished briefing": briefing`${requiredParts}`,
    "a point that takes up a word of the line": withParts({
      lineToTake: line,
      speakingPoints: "- Thank you for the visit.\n- A pension must not depend on the colour of the light.",
    }),
    "a short line, of which other words may speak": withParts({ lineToTake: "Keepers deserve better wages." }),
    "a line in another language than the paper": withParts({ lineToTake: line }, "fr"),
  },
  rejects: [
    {
      name: "points that speak of other things",
      briefing: withParts({ lineToTake: line, speakingPoints: "- Thank you for the visit in February." }),
      findings: [{ messageId: "unsaid", data: { quote: line }, section: "lineToTake", words: line }],
      fixed: null,
    },
    {
      name: "in French",
      briefing: withParts(
        {
          lineToTake:
            "Les gardiens de phare méritent un salaire, une retraite et des congés comme les autres marins sous notre pavillon.",
          speakingPoints: "- Merci de la visite en février.",
        },
        "fr",
      ),
      findings: [{ messageId: "unsaid" }],
      fixed: null,
    },
    {
      name: "fewer words where a house asks for it, in German",
      briefing: withParts(
        {
          lineToTake: "Leuchtturmwärter verdienen bessere Löhne.",
          speakingPoints: "- Danke für den Besuch im Februar.",
        },
        "de",
      ),
      options: { fewest: 3 },
      findings: [{ messageId: "unsaid" }],
      fixed: null,
    },
  ],
});
