import { shadeOf } from "../../src/taskpane/office-shade";

test.each([
  ["#FFFFFF", "light"],
  ["#e6e6e6", "light"],
  ["444444", "dark"],
  ["#0a0a0a", "dark"],
  ["", null],
  ["white", null],
  [undefined, null],
] as const)("the ground %s is %s", (colour, shade) => {
  expect(shadeOf(colour)).toBe(shade);
});
