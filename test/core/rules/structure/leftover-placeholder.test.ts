import { leftoverPlaceholder } from "../../../../src/core/rules/structure/leftover-placeholder";
import { briefing, briefingIn, briefingOf, partsOf } from "../../../support/briefing";
import { asPrompt, paragraphs, withPrompts } from "../../../support/document";
import { testRule } from "../../../support/rule-tester";

const rest = "participants lineToTake speakingPoints background";

testRule(leftoverPlaceholder, {
  accepts: {
    "a paper without prompts": briefing`title dateLine topics participants lineToTake speakingPoints background`,
    "square brackets of a person's own": briefingOf([
      ...partsOf("title dateLine topics participants lineToTake speakingPoints background"),
      ...paragraphs("The survey [2016] speaks of “harbors” [sic] and of much else […]."),
    ]),
  },
  rejects: [
    {
      name: "a section as the skeleton left it is one finding",
      briefing: briefing`title dateLine topics:placeholder participants lineToTake speakingPoints background`,
      findings: [{ messageId: "untouched", data: { section: "topics" }, section: "topics", words: "[First topic]" }],
      fixed: null,
    },
    {
      name: "a prompt among a person's words can be deleted",
      briefing: briefingOf(
        [...partsOf("title dateLine topics", "fr"), ...paragraphs("- [Deuxième sujet]"), ...partsOf(rest, "fr")],
        "fr",
      ),
      findings: [{ messageId: "prompt", data: { quote: "[Deuxième sujet]" }, words: "[Deuxième sujet]" }],
      fixed: briefingIn("fr")`title dateLine topics participants lineToTake speakingPoints background`,
    },
    {
      name: "a blank inside a line is pointed at, and left to the writer",
      briefing: briefingOf(
        [
          ...partsOf("title", "de"),
          ...paragraphs("~ [Datum], 10.30-11.15 Uhr (Raum 7/42)"),
          ...partsOf(`topics ${rest}`, "de"),
        ],
        "de",
      ),
      findings: [{ messageId: "blank", data: { quote: "[Datum]" }, section: "dateLine", words: "[Datum]" }],
      fixed: null,
    },
    {
      name: "what a control shows is a prompt whatever it says, and can be deleted like one",
      briefing: briefingOf([...partsOf("title dateLine topics"), ...asPrompt(paragraphs("- Thema")), ...partsOf(rest)]),
      findings: [{ messageId: "prompt", data: { quote: "Thema" }, section: "topics", words: "Thema" }],
      fixed: briefing`title dateLine topics participants lineToTake speakingPoints background`,
    },
    {
      name: "what a control in a line shows is pointed at, outside of all parts too",
      briefing: briefingOf([
        ...paragraphs("Ref.: {File number} of {year}").map(withPrompts),
        ...partsOf(`title dateLine topics ${rest}`),
      ]),
      findings: [
        { messageId: "blank", data: { quote: "File number" }, section: null, words: "File number" },
        { messageId: "blank", data: { quote: "year" }, section: null, words: "year" },
      ],
      fixed: null,
    },
  ],
});
