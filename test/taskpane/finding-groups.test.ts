import { check, noCircumstances } from "../../src/core";
import { groupFindings, nameFindings } from "../../src/taskpane/briefing/finding-groups";
import { partsOf } from "../support/briefing";
import { documentOf } from "../support/document";
import { standardProfile } from "../support/standard-profile";

const findingsOf = (parts: string) => check(documentOf(partsOf(parts)), standardProfile, noCircumstances).findings;

test("no two findings have one name, however alike they are", () => {
  const [finding] = findingsOf("title dateLine topics:empty participants lineToTake speakingPoints background");
  if (!finding) throw new Error("There is nothing to find");
  const names = nameFindings([finding, finding, finding]).map(({ key }) => key);
  expect(new Set(names).size).toBe(3);
});

test("a finding keeps its name when another one above it is gone", () => {
  const both = nameFindings(
    findingsOf("title dateLine topics:empty participants lineToTake:empty speakingPoints background"),
  );
  const one = nameFindings(findingsOf("title dateLine topics:empty participants lineToTake speakingPoints background"));
  expect(both.map(({ key }) => key)).toEqual(expect.arrayContaining(one.map(({ key }) => key)));
});

test("sections come in the order in which they were found, each once", () => {
  const named = nameFindings(findingsOf("title dateLine lineToTake:empty background"));
  const sections = groupFindings(named).map(({ section }) => section);
  expect(sections).toEqual(["topics", "participants", "lineToTake", "speakingPoints"]);
});
