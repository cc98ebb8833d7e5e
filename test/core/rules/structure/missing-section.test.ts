import { missingSection } from "../../../../src/core/rules/structure/missing-section";
import { briefing, briefingIn, briefingOf, partsOf } from "../../../support/briefing";
import { testRule } from "../../../support/rule-tester";
import { withSectionAs } from "../../../support/standard-profile";

const missing = (section: string) => ({ messageId: "missing" as const, data: { section }, section, words: null });

const twoTopics = withSectionAs("topics", { occurs: { min: 2, max: "any" } });

/** A form: parts in one table, a row each, the heading in the left cell and the rest in the right one. */
const form = (...names: readonly string[]) =>
  names.flatMap((name, row) =>
    partsOf(name).map((facts, at) => ({ ...facts, cell: { table: 0, row, column: at === 0 ? 0 : 1 } })),
  );

testRule(missingSection, {
  accepts: {
    "every required section": briefing`title dateLine topics participants lineToTake speakingPoints background`,
    "optional sections that are not there or are": briefing`title dateLine sceneSetter topics participants lineToTake speakingPoints background annexes`,
    "a missing title, of which another rule speaks": briefing`dateLine topics participants lineToTake speakingPoints background`,
    "an empty section": briefing`title dateLine topics participants:empty lineToTake speakingPoints background`,
  },
  rejects: [
    {
      name: "one where two are wanted: another one below it",
      briefing: briefingOf(
        partsOf("title dateLine topics participants lineToTake speakingPoints background contact"),
        "en",
        twoTopics,
      ),
      findings: [
        { messageId: "tooFew", data: { section: "topics", count: 1, least: 2 }, section: "topics", words: null },
      ],
      fixed: briefingOf(
        partsOf("title dateLine topics topics:placeholder participants lineToTake speakingPoints background contact"),
        "en",
        twoTopics,
      ),
    },
    {
      name: "none where two are wanted: both of them",
      briefing: briefingOf(
        partsOf("title dateLine participants lineToTake speakingPoints background"),
        "en",
        twoTopics,
      ),
      findings: [missing("topics")],
      fixed: briefingOf(
        partsOf(
          "title dateLine topics:placeholder topics:placeholder participants lineToTake speakingPoints background",
        ),
        "en",
        twoTopics,
      ),
    },
    {
      name: "one that belongs into the midst of a form, put right behind it",
      briefing: briefingOf([
        ...partsOf("title dateLine"),
        ...form("topics", "participants", "lineToTake", "background"),
        ...partsOf("contact"),
      ]),
      findings: [missing("speakingPoints")],
      fixed: briefingOf([
        ...partsOf("title dateLine"),
        ...form("topics", "participants", "lineToTake", "background"),
        ...partsOf("speakingPoints:placeholder contact"),
      ]),
    },
    {
      name: "two sections gone, each put back where it belongs",
      briefing: briefing`title dateLine topics lineToTake background`,
      findings: [missing("participants"), missing("speakingPoints")],
      fixed: briefing`title dateLine topics participants:placeholder lineToTake speakingPoints:placeholder background`,
    },
    {
      name: "the last one gone, put back at the end",
      briefing: briefingIn("fr")`title dateLine topics participants lineToTake speakingPoints`,
      findings: [missing("background")],
      fixed: briefingIn("fr")`title dateLine topics participants lineToTake speakingPoints background:placeholder`,
    },
    {
      name: "the first one gone, put back under the date line",
      briefing: briefingIn("de")`title dateLine participants lineToTake speakingPoints background`,
      findings: [missing("topics")],
      fixed: briefingIn("de")`title dateLine topics:placeholder participants lineToTake speakingPoints background`,
    },
    {
      name: "a section gone from a paper out of order, put before the one that stands in its place",
      briefing: briefing`title dateLine background topics participants speakingPoints`,
      findings: [missing("lineToTake")],
      fixed: briefing`title dateLine background topics participants lineToTake:placeholder speakingPoints`,
    },
  ],
});
