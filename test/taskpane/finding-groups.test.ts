import { check, noCircumstances } from "../../src/core";
import { groupFindings, nameFindings } from "../../src/taskpane/briefing/finding-groups";
import { partsOf } from "../support/briefing";
import { documentOf } from "../support/document";
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
