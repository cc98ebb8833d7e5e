import { strayText } from "../../../../src/core/rules/structure/stray-text";
import { briefing, briefingIn, briefingOf, partsOf } from "../../../support/briefing";
import { paragraphs } from "../../../support/document";
import { testRule } from "../../../support/rule-tester";

const rest = "topics participants lineToTake speakingPoints background";

testRule(strayText, {
  accepts: {
    "text in its sections": briefing`title dateLine topics participants lineToTake speakingPoints background`,
    "what stands above a paper without a title, most likely that": briefingOf([
      ...paragraphs("Ferries on the northern coast"),
      ...partsOf(rest),
    ]),
    "blank lines": briefingOf([...partsOf("title dateLine"), ...paragraphs("¶"), ...partsOf(rest)]),
  },
  rejects: [
    {
      name: "a lone line that has slipped in, offered for deletion",
      briefing: briefingOf([...partsOf("title dateLine"), ...paragraphs("Nordlicht"), ...partsOf(rest)]),
      findings: [{ messageId: "stray", data: { quote: "Nordlicht" }, words: "Nordlicht", section: "dateLine" }],
      fixed: briefing`title dateLine topics participants lineToTake speakingPoints background`,
    },
    {
      name: "two lines together are one finding, and only their writer knows where they belong",
      briefing: briefingOf(
        [
          ...partsOf("title dateLine", "fr"),
          ...paragraphs("La salle est au septième étage.\nLe badge est remis à l'accueil."),
          ...partsOf(rest, "fr"),
        ],
        "fr",
      ),
      findings: [{ messageId: "stray", words: "La salle est au septième étage." }],
      fixed: null,
    },
    {
      name: "a stamp above the title",
      briefing: briefingOf([...paragraphs("Az. 12-345/26"), ...partsOf(`title dateLine ${rest}`, "de")], "de"),
      findings: [{ messageId: "stray", words: "Az. 12-345/26", section: null }],
      fixed: briefingIn("de")`title dateLine topics participants lineToTake speakingPoints background`,
    },
  ],
});
