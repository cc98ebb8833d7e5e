import { noCircumstances } from "../../../../src/core";
import { duplicateSection } from "../../../../src/core/rules/structure/duplicate-section";
import { briefing, briefingIn, briefingOf, partsOf } from "../../../support/briefing";
import { paragraphs } from "../../../support/document";
import { factsOf } from "../../../support/paragraph-facts";
import { withSectionAs } from "../../../support/standard-profile";
import { testRule } from "../../../support/rule-tester";

const whole = "title dateLine topics participants lineToTake speakingPoints background";

const twoAllowed = withSectionAs("background", { occurs: { min: 1, max: 2 } });
const more = (text: string) => paragraphs(`## Background\n${text}`);

const twoMeetings = () => [
  ...paragraphs("# A day in Ostvik\n~ 14 April 2026\n* Meeting with the mayor\n9.30, town hall"),
  ...partsOf("topics lineToTake background"),
  ...paragraphs("* Meeting with the crews\n11.00, quay 3"),
  ...partsOf("topics lineToTake background"),
];

testRule(duplicateSection, {
  accepts: {
    "every section once": briefing`title dateLine topics participants lineToTake speakingPoints background`,
    "two where two are allowed": briefingOf([...partsOf(whole), ...more("One.")], "en", twoAllowed),
    "once for each of two meetings": briefingOf(twoMeetings()),
    "no section at all but two": briefing`topics speakingPoints`,
  },
  rejects: [
    {
      name: "a second background for one of two meetings goes under the one of the same meeting",
      briefing: briefingOf([...twoMeetings(), ...more("The port opened in 1911.")]),
      findings: [{ messageId: "bothFilled", data: { section: "background" }, words: "Background" }],
      fixed: briefingOf([...twoMeetings(), ...paragraphs("The port opened in 1911.")]),
    },
    {
      name: "a third one where two are allowed: the last, as all have text",
      briefing: briefingOf([...partsOf(whole), ...more("One."), ...more("Two.")], "en", twoAllowed),
      findings: [{ messageId: "tooMany", data: { section: "background", most: 2 }, words: "Background" }],
      fixed: null,
    },
    {
      name: "a third one where two are allowed: the empty one, wherever it stands",
      briefing: briefingOf([...partsOf(whole), ...more("¶"), ...more("Two.")], "en", twoAllowed),
      findings: [{ messageId: "tooMany", data: { section: "background", most: 2 }, words: "Background" }],
      fixed: briefingOf([...partsOf(whole), ...more("Two.")], "en", twoAllowed),
    },
    {
      name: "a second background with text: its text goes under the first, its heading away",
      briefing: briefingOf([...partsOf(whole), ...paragraphs("## Background\nThe port opened in 1911.")]),
      findings: [{ messageId: "bothFilled", data: { section: "background" }, words: "Background" }],
      fixed: briefingOf([...partsOf(whole), ...paragraphs("The port opened in 1911.")]),
    },
    {
      name: "the empty one of two goes, wherever it stands",
      briefing: briefingIn(
        "fr",
      )`title dateLine topics participants lineToTake speakingPoints:empty speakingPoints background`,
      findings: [{ messageId: "oneEmpty", data: { section: "speakingPoints" }, words: "Éléments d'intervention" }],
      fixed: briefingIn("fr")`title dateLine topics participants lineToTake speakingPoints background`,
    },
    {
      name: "a second one that holds a picture: it is kept with it",
      briefing: briefingOf([...partsOf(whole), ...paragraphs("## Background"), factsOf("", { holdsObject: true })]),
      findings: [{ messageId: "bothFilled", data: { section: "background" }, words: "Background" }],
      fixed: briefingOf([...partsOf(whole), factsOf("", { holdsObject: true })]),
    },
    {
      name: "a prompt is as good as nothing",
      briefing: briefingIn(
        "de",
      )`title dateLine topics topics:placeholder participants lineToTake speakingPoints background`,
      findings: [{ messageId: "oneEmpty", data: { section: "topics" }, words: "Themen" }],
      fixed: briefingIn("de")`title dateLine topics participants lineToTake speakingPoints background`,
    },
  ],
});

test.each([
  ["safe where nothing but text goes", false, "safe"],
  ["a suggestion where the host does not tell of pictures", null, "suggestion"],
] as const)("an empty twin: %s", (_, holdsObject, safety) => {
  const facts = [...partsOf(whole), ...paragraphs("## Background\n¶")].map((one) => ({ ...one, holdsObject }));
  const reports = duplicateSection.check(briefingOf(facts), {}, noCircumstances);
  expect(reports.flatMap(({ fixes }) => fixes)).toMatchObject([{ titleId: "deleteEmptyTwin", safety }]);
});
