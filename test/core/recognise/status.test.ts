import { recognise } from "../../../src/core";
import { documentOf, paragraphs } from "../../support/document";
import { standardProfile } from "../../support/standard-profile";

/** The state of the last part of a paper that ends so. */
const lastStatus = (notation: string) =>
  recognise(documentOf(paragraphs(`## Topics\n- Ports\n${notation}`)), standardProfile).parts.at(-1)?.status;

describe("the state of a part", () => {
  it.each([
    ["[to be added by Unit B.1]", "placeholder"],
    ["To be completed", "placeholder"],
    ["À compléter par la DG MER", "placeholder"],
    ["Wird nachgereicht.", "placeholder"],
    ["[2016] was a good year.", "filled"],
    ["It follows the new quay to be added by 2030.", "filled"],
  ])("a line to take that says %s is %s", (said, status) => {
    expect(lastStatus(`## Line to take\n${said}`)).toBe(status);
  });

  it.each([
    ["## Questions and answers\n## Travel\nShe arrives by boat.", "empty"],
    ["## Questions and answers\n## Travel\nWho pays for the boat? We do.", "filled"],
    ["## Questions and answers\n### Travel\nShe pays for the boat.", "filled"],
    ["## Objectives\n## Travel\nShe arrives by boat.", "empty"],
    ["## Objectives\n## Travel\n- A boat on Sundays", "filled"],
  ])("%s: what a heading nobody listed is about is not theirs", (notation, status) => {
    expect(lastStatus(notation)).toBe(status);
  });

  it("does not count what stands under a bold heading that nobody listed as points", () => {
    const paper =
      "* Speaking points\n- Thank you.\n* Next steps\nThe heads of unit meet again on 3 May to draft the letter.";
    expect(recognise(documentOf(paragraphs(paper)), standardProfile).points).toHaveLength(1);
  });
});
