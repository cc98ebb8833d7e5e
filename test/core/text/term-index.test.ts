import { TermIndex } from "../../../src/core/text/term-index";

const index = new TermIndex(["harbour", "hafenbehord", "drone", "eu", "power"]);

test.each([
  ["harbour", true],
  ["hafen", true],
  ["dron", true],
  ["eu", true],
  ["pow", false],
  ["harm", false],
  ["coast", false],
  ["", false],
])("whether %j is known, or a form of what is known", (term, known) => {
  expect(index.has(term)).toBe(known);
});
