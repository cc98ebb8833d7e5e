import fc from "fast-check";
import { placeInJson } from "../../src/cli/settings/json-place";

const escapePointer = (key: string): string => key.replace(/~/g, "~0").replace(/\//g, "~1");

const isHolder = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Every value in a JSON value, with the pointer that leads to it. */
const valuesIn = (value: unknown, pointer = ""): readonly (readonly [string, unknown])[] => [
  [pointer, value],
  ...(isHolder(value)
    ? Object.entries(value).flatMap(([key, member]) => valuesIn(member, `${pointer}/${escapePointer(key)}`))
    : []),
];

const textAt = (text: string, place: string): string => {
  const [line = 0, column = 0] = place.split(":").map(Number);
  return text
    .split("\n")
    .slice(line - 1)
    .join("\n")
    .slice(column - 1);
};

test("the place of every value is where it begins", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      // -0 is written as 0, and members named like numbers come first: what was written is what counts.
      for (const [pointer, written] of valuesIn(JSON.parse(text))) {
        const beginning = isHolder(written) ? (Array.isArray(written) ? "[" : "{") : JSON.stringify(written);
        expect(textAt(text, placeInJson(text, pointer)).startsWith(beginning)).toBe(true);
      }
    }),
  );
});

test("of two members with one name the last counts, and of what is not there the way to it", () => {
  expect(placeInJson('{ "a": 1,\n  "a": 2 }', "/a")).toBe("2:8");
  expect(placeInJson('{\n  "a": { "b": 1 }\n}', "/a/c")).toBe("2:8");
});
