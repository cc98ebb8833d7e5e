import fc from "fast-check";
import { fitStart, widthOf, wrap } from "../../../src/core/report/columns";

test.each([
  ["", 0],
  ["Ferries – “two”…", 16],
  ["Fähre", 5],
  ["Fa\u0308hre", 5],
  ["co\u00adop", 5],
  ["\u200bferry", 5],
  ["東京", 4],
  ["東京 ferry", 10],
  ["✅ done", 7],
  ["Привет", 6],
])("%j takes %i columns", (text, columns) => {
  expect(widthOf(text)).toBe(columns);
});

const unit = fc.oneof(
  fc.constantFrom(..."a é 東 \u0308 \u200d – “ … ✅ 👍🏽 \u00ad".split(" "), " "),
  fc.string({ unit: "grapheme" }),
);

test("a text is as wide as its characters are, whatever stands beside them", () => {
  fc.assert(
    fc.property(fc.array(unit), (units) => {
      const text = units.join("");
      expect(widthOf(text)).toBe(Array.from(text).reduce((sum, character) => sum + widthOf(character), 0));
    }),
  );
});

test("lines are as full as they may be, and lose no word", () => {
  fc.assert(
    fc.property(fc.array(unit), fc.integer({ min: 1, max: 12 }), (units, columns) => {
      const text = units.join("").replace(/ +/g, " ").trim();
      const lines = wrap(text, columns);
      expect(lines.join(" ")).toBe(text);
      lines.forEach((line, at) => {
        if (line.includes(" ")) expect(widthOf(line)).toBeLessThanOrEqual(columns);
        const [next] = (lines[at + 1] ?? "").split(" ");
        if (line !== "" && at + 1 < lines.length) expect(widthOf(`${line} ${next}`)).toBeGreaterThan(columns);
      });
    }),
  );
});

test("what does not fit is cut with an ellipsis", () => {
  expect(fitStart("東京東京", 5)).toBe("東京…");
  expect(fitStart("東京", 4)).toBe("東京");
});
