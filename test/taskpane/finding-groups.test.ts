import { check, noCircumstances } from "../../src/core";
import { groupFindings, nameFindings } from "../../src/taskpane/briefing/finding-groups";
import { partsOf } from "../support/briefing";
import { documentOf, paragraphs } from "../support/document";
import { standardProfile } from "../support/standard-profile";

const judgedOf = (parts: string) => check(documentOf(partsOf(parts)), standardProfile, noCircumstances);
const namedOf = (parts: string) => {
  const { findings, briefing } = judgedOf(parts);
  return nameFindings(findings, briefing);
};

test("no two findings have one name, however alike they are", () => {
  const judged = judgedOf("title dateLine topics:empty participants lineToTake speakingPoints background");
  const [finding] = judged.findings;
  if (!finding) throw new Error("There is nothing to find");
  const names = nameFindings([finding, finding, finding], judged.briefing).map(({ key }) => key);
  expect(new Set(names).size).toBe(3);
});

test("a finding keeps its name when another one above it is gone", () => {
  const both = namedOf("title dateLine topics:empty participants lineToTake:empty speakingPoints background");
  const one = namedOf("title dateLine topics:empty participants lineToTake speakingPoints background");
  expect(both.map(({ key }) => key)).toEqual(expect.arrayContaining(one.map(({ key }) => key)));
});

test("sections come in the order in which they were found, each once", () => {
  const named = namedOf("title dateLine lineToTake:empty background");
  const sections = groupFindings(named).map(({ section }) => section);
  expect(sections).toEqual(["topics", "participants", "lineToTake", "speakingPoints"]);
});

test("the section with the worst comes first", () => {
  const judged = check(
    documentOf([
      ...partsOf("title dateLine topics participants lineToTake"),
      ...paragraphs("## Speaking points\n- a\n- Four harbours can start this autumn."),
      ...partsOf("background:empty"),
    ]),
    standardProfile,
    noCircumstances,
  );
  const severities = groupFindings(nameFindings(judged.findings, judged.briefing)).map(
    ({ findings }) => findings[0]?.finding.severity,
  );
  expect(severities).toEqual([...severities].sort());
  expect(severities.slice(0, 2)).toEqual(["error", "warning"]);
});
