import { sectionOrder } from "../../../src/core/rules/section-order";
import { briefing, briefingIn, briefingOf, partsOf } from "../../support/briefing";
import { paragraphs } from "../../support/document";
import { testRule } from "../../support/rule-tester";

testRule(sectionOrder, {
  accepts: {
    "the order of the profile": briefing`title dateLine topics participants lineToTake speakingPoints background`,
    "gaps in the order": briefing`title topics lineToTake background`,
    "a section that stands twice, of which another rule speaks": briefing`title dateLine background topics participants lineToTake speakingPoints background`,
  },
  rejects: [
    {
      name: "the background at the top goes to the end with all that is in it",
      briefing: briefing`title dateLine background topics participants lineToTake speakingPoints`,
      findings: [
        {
          messageId: "belongsAfter",
          data: { section: "background", neighbour: "speakingPoints" },
          section: "background",
          words: "Background",
        },
      ],
      fixed: briefing`title dateLine topics participants lineToTake speakingPoints background`,
    },
    {
      name: "two sections out of place are two moves",
      briefing: briefingIn("fr")`title dateLine speakingPoints topics participants background lineToTake`,
      findings: [
        { messageId: "belongsAfter", data: { section: "speakingPoints", neighbour: "participants" } },
        { messageId: "belongsAfter", data: { section: "lineToTake", neighbour: "participants" } },
      ],
      fixed: briefingIn("fr")`title dateLine topics participants lineToTake speakingPoints background`,
    },
    {
      name: "a title below everything goes to the top, and the blank line at the end stays there",
      briefing: briefingOf(
        [
          ...partsOf("dateLine topics participants lineToTake speakingPoints background", "de"),
          ...partsOf("title", "de"),
          ...paragraphs("¶"),
        ],
        "de",
      ),
      findings: [{ messageId: "belongsBefore", data: { section: "title", neighbour: "dateLine" } }],
      fixed: briefingOf(
        [
          ...partsOf("title dateLine topics participants lineToTake speakingPoints background", "de"),
          ...paragraphs("¶"),
        ],
        "de",
      ),
    },
  ],
});
