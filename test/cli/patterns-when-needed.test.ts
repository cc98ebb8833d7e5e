import { runInNewContext } from "node:vm";
import patternsWhenNeeded from "../../scripts/build/patterns-when-needed.cjs";

/** What a module comes to, its last line the result. A pattern that has been made is noted. */
const resultOf = (source: string): unknown => runInNewContext(source) as unknown;

test("a pattern is made when it is asked for, once, and finds the same", () => {
  const source =
    "const word = /\\p{L}+/gu;\nconst found = () => 'für uns'.match(word);\n[word.source, found().length, word === word]";
  const changed = patternsWhenNeeded(source);
  expect(changed).toContain("word()");
  expect(changed.indexOf("=>")).toBeLessThan(changed.indexOf("/\\p{L}+/gu"));
  expect(resultOf(changed)).toEqual(resultOf(source));
});

test("one that is only taken apart is never made", () => {
  const caseless = "const caseless = ({ source, flags }) => source + flags;\n";
  const changed = patternsWhenNeeded(`${caseless}caseless(/[\\p{L}/]\\//gu)`);
  expect(changed).toBe(`${caseless}caseless({"source":"[\\\\p{L}/]\\\\/","flags":"gu"})`);
  expect(resultOf(changed)).toBe("[\\p{L}/]\\/gu");
});

test.each<[string, string]>([
  ["one without classes of Unicode, which is made quickly", "const word = /[a-z]+/g; word.source"],
  ["one within a function", "const find = (text) => text.match(/\\p{L}/u); find('a')"],
  ["one that other modules know by its name", "export const word = /\\p{L}/u;"],
  ["one that is exported below", "const word = /\\p{L}/u; export { word };"],
  ["one whose name means something else elsewhere", "const word = /\\p{L}/u; const twice = (word) => word + word;"],
  ["one that is handed on under its name", "const word = /\\p{L}/u; const all = { word };"],
  ["names that only look the same", "const a = { word: 1 }; /\\p{L}/u; a.word"],
])("leaves alone %s", (_, source) => {
  expect(patternsWhenNeeded(source)).toBe(source);
});

test("members and keys with its name are not it", () => {
  const source = "const word = /\\p{L}/u;\nconst a = { word: 'ü' };\nword.test(a.word)";
  expect(resultOf(patternsWhenNeeded(source))).toBe(true);
});
