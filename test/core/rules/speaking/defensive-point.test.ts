import { defensivePoint } from "../../../../src/core/rules/speaking/defensive-point";
import { briefing, briefingOf, partsOf, requiredParts } from "../../../support/briefing";
import { paragraphs } from "../../../support/document";
import { testRule } from "../../../support/rule-tester";
import { withParts } from "../../../support/section-paper";

const names = requiredParts.replace("background", "defensives background");
const top = "title dateLine topics participants lineToTake";

testRule(defensivePoint, {
  accepts: {
    "a finished briefing": briefing`${names}`,
    "conditions of other kinds": withParts({
      speakingPoints:
        "- If you build a quay, we pay for the cable.\n- Ask whether they need one.\n- When the cable comes, we start.",
    }),
  },
  rejects: [
    {
      name: "goes under the defensives where they stand",
      briefing: withParts(
        {
          speakingPoints: "- Thank you.\n- If asked: the fund is empty.\n- The quay is full.",
          defensives: "- Why? Because.",
        },
        "en",
        names,
      ),
      findings: [
        {
          messageId: "defensive",
          data: { quote: "If asked: the fund is empty." },
          section: "speakingPoints",
          words: "If asked: the fund is empty.",
        },
      ],
      fixed: withParts(
        {
          speakingPoints: "- Thank you.\n- The quay is full.",
          defensives: "- Why? Because.\n- If asked: the fund is empty.",
        },
        "en",
        names,
      ),
    },
    {
      name: "what stands beside its heading stays there",
      briefing: briefingOf([
        ...partsOf(top),
        ...paragraphs("Speaking points↵- If asked: the fund is empty."),
        ...partsOf("background"),
      ]),
      findings: [{ messageId: "defensive" }],
      fixed: null,
    },
    {
      name: "two French points get their section",
      briefing: withParts(
        { speakingPoints: "- Merci.\n- Si la question est posée : le fonds est vide.\n- (Si on nous interroge) Non." },
        "fr",
      ),
      findings: [{ messageId: "defensive" }, { messageId: "defensive" }],
      fixed: briefingOf(
        [
          ...partsOf(top, "fr"),
          ...paragraphs(
            "## Éléments d'intervention\n- Merci.\n## Éléments défensifs\n- Si la question est posée : le fonds est vide.\n- (Si on nous interroge) Non.",
          ),
          ...partsOf("background", "fr"),
        ],
        "fr",
      ),
    },
    {
      name: "a German point behind the words that lead to it",
      briefing: withParts({ speakingPoints: "- Danke.\n- Geld: Auf Nachfrage: Der Fonds ist leer." }, "de"),
      findings: [{ messageId: "defensive" }],
      fixed: briefingOf(
        [
          ...partsOf(top, "de"),
          ...paragraphs("## Sprechpunkte\n- Danke.\n## Reaktiv\n- Geld: Auf Nachfrage: Der Fonds ist leer."),
          ...partsOf("background", "de"),
        ],
        "de",
      ),
    },
  ],
});
