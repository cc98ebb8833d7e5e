import { emptySection } from "../../../../src/core/rules/structure/empty-section";
import { briefing, briefingIn, briefingOf, partsOf } from "../../../support/briefing";
import { paragraphs } from "../../../support/document";
import { factsOf } from "../../../support/paragraph-facts";
import { testRule } from "../../../support/rule-tester";

const empty = (section: string, words: string) => ({
  messageId: "empty" as const,
  data: { section },
  section,
  words,
});

testRule(emptySection, {
  accepts: {
    "sections with something in them": briefing`title dateLine topics participants lineToTake speakingPoints background`,
    "a picture and nothing else": briefingOf([
      ...partsOf("title dateLine topics participants lineToTake speakingPoints background:empty"),
      factsOf("", { holdsObject: true }),
    ]),
    "a prompt, of which another rule speaks": briefing`title dateLine topics participants lineToTake:placeholder speakingPoints background`,
    "sides with nobody under them, of which another rule speaks": briefingOf([
      ...partsOf("title dateLine topics participants:empty"),
      ...paragraphs("From DG MOVE:"),
      ...partsOf("lineToTake speakingPoints background"),
    ]),
  },
  rejects: [
    {
      name: "a heading with the next one right below it",
      briefing: briefing`title dateLine topics participants lineToTake:empty speakingPoints background`,
      findings: [empty("lineToTake", "Line to take")],
      fixed: briefing`title dateLine topics participants lineToTake:placeholder speakingPoints background`,
    },
    {
      name: "blank lines and lone bullets are nothing",
      briefing: briefingOf(
        [
          ...partsOf("title dateLine topics participants lineToTake speakingPoints:empty", "fr"),
          ...paragraphs("-\n¶\n–"),
          ...partsOf("background", "fr"),
        ],
        "fr",
      ),
      findings: [empty("speakingPoints", "Éléments d'intervention")],
      fixed: briefingOf(
        [
          ...partsOf("title dateLine topics participants lineToTake speakingPoints:placeholder", "fr"),
          ...paragraphs("-\n¶\n–"),
          ...partsOf("background", "fr"),
        ],
        "fr",
      ),
    },
    {
      name: "the last section",
      briefing: briefingIn("de")`title dateLine topics participants lineToTake speakingPoints background:empty`,
      findings: [empty("background", "Hintergrund")],
      fixed: briefingIn("de")`title dateLine topics participants lineToTake speakingPoints background:placeholder`,
    },
  ],
});
