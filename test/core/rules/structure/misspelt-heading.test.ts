import { misspeltHeading } from "../../../../src/core/rules/structure/misspelt-heading";
import { briefing, briefingIn, briefingOf, partsOf } from "../../../support/briefing";
import { paragraphs } from "../../../support/document";
import { testRule } from "../../../support/rule-tester";

const points = paragraphs("- Thank you for the visit.\n- Tell us where the rules are in your way.");
const around = (heading: string) =>
  briefingOf([
    ...partsOf("title dateLine topics participants lineToTake"),
    ...paragraphs(heading),
    ...points,
    ...partsOf("background"),
  ]);

testRule(misspeltHeading, {
  accepts: {
    "headings as the house writes them": briefing`title dateLine topics participants lineToTake speakingPoints background`,
    "headings that the house also accepts": around("## Talking points"),
    "capitals and a colon": around("* SPEAKING POINTS:"),
  },
  rejects: [
    {
      name: "a slip, corrected",
      briefing: around("## Speeking points"),
      findings: [
        { messageId: "typo", data: { quote: "Speeking points", wording: "Speaking points" }, words: "Speeking points" },
      ],
      fixed: around("## Speaking points"),
    },
    {
      name: "a slip in capitals keeps its number, its capitals and its colon",
      briefing: around("## 4. SPEAKNG POINTS:"),
      findings: [{ messageId: "typo", words: "SPEAKNG POINTS" }],
      fixed: around("## 4. SPEAKING POINTS:"),
    },
    {
      name: "a heading in another language is asked about",
      briefing: briefingOf(
        [
          ...partsOf("title dateLine topics participants lineToTake", "fr"),
          ...paragraphs("## Speaking points"),
          ...partsOf("speakingPoints", "fr").slice(1),
          ...partsOf("background", "fr"),
        ],
        "fr",
      ),
      findings: [
        { messageId: "otherLanguage", data: { wording: "Éléments d'intervention" }, words: "Speaking points" },
      ],
      fixed: briefingIn("fr")`title dateLine topics participants lineToTake speakingPoints background`,
    },
    {
      name: "a German slip",
      briefing: briefingOf(
        [
          ...partsOf("title dateLine topics participants lineToTake speakingPoints", "de"),
          ...paragraphs("## Hintergrnd"),
          ...partsOf("background", "de").slice(1),
        ],
        "de",
      ),
      findings: [{ messageId: "typo", data: { wording: "Hintergrund" }, words: "Hintergrnd" }],
      fixed: briefingIn("de")`title dateLine topics participants lineToTake speakingPoints background`,
    },
  ],
});
