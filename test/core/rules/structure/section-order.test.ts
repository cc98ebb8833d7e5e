import { sectionOrder } from "../../../../src/core/rules/structure/section-order";
import { briefing, briefingIn, briefingOf, partsOf } from "../../../support/briefing";
import { paragraphs } from "../../../support/document";
import { testRule } from "../../../support/rule-tester";

/** A form: parts in one table, a row each, the heading in the left cell and the rest in the right one. */
const form = (...names: readonly string[]) =>
  names.flatMap((name, row) =>
    partsOf(name).map((facts, at) => ({ ...facts, cell: { table: 0, row, column: at === 0 ? 0 : 1 } })),
  );

const twoMeetings = (first: string, second: string) =>
  briefingOf([
    ...paragraphs("# A day in Ostvik\n~ 14 April 2026\n* Meeting with the mayor\n9.30, town hall"),
    ...partsOf(first),
    ...paragraphs("* Meeting with the crews\n11.00, quay 3"),
    ...partsOf(second),
  ]);

testRule(sectionOrder, {
  accepts: {
    "the order of the profile": briefing`title dateLine topics participants lineToTake speakingPoints background`,
    "the same order again for a second meeting": twoMeetings("topics lineToTake background", "topics background"),
    "sections right behind the form in whose midst they belong": briefingOf([
      ...partsOf("title dateLine"),
      ...form("topics", "background"),
      ...partsOf("participants speakingPoints"),
    ]),
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
    {
      name: "the background above the points of the first of two meetings goes to the end of this meeting",
      briefing: twoMeetings("background topics lineToTake", "topics lineToTake background"),
      findings: [{ messageId: "belongsAfter", data: { section: "background", neighbour: "lineToTake" } }],
      fixed: twoMeetings("topics lineToTake background", "topics lineToTake background"),
    },
    {
      name: "a section that belongs above a form is moved above the whole table",
      briefing: briefingOf([...partsOf("title dateLine"), ...form("participants", "lineToTake"), ...partsOf("topics")]),
      findings: [{ messageId: "belongsAfter", data: { section: "topics", neighbour: "dateLine" } }],
      // Word keeps a paragraph below a table at the end of a document.
      fixed: briefingOf([
        ...partsOf("title dateLine topics"),
        ...form("participants", "lineToTake"),
        ...paragraphs("¶"),
      ]),
    },
    {
      name: "two sections right behind a form in whose midst both belong, in the wrong order",
      briefing: briefingOf([
        ...partsOf("title dateLine"),
        ...form("topics", "background"),
        ...partsOf("speakingPoints participants"),
      ]),
      findings: [{ messageId: "belongsAfter", data: { section: "participants", neighbour: "topics" } }],
      fixed: null,
    },
    {
      name: "a section that belongs above a form, behind it",
      briefing: briefingOf([
        ...partsOf("title dateLine"),
        ...form("participants", "background"),
        ...partsOf("topics speakingPoints"),
      ]),
      findings: [{ messageId: "belongsAfter", data: { section: "topics", neighbour: "dateLine" } }],
      fixed: briefingOf([
        ...partsOf("title dateLine topics"),
        ...form("participants", "background"),
        ...partsOf("speakingPoints"),
      ]),
    },
  ],
});
