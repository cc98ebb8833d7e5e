import { runInNewContext } from "node:vm";
import patternsWhenNeeded from "../../scripts/build/patterns-when-needed.cjs";
import { LatePattern } from "../../src/cli/start/late-pattern";

/** What a module comes to, its last line the result. */
const resultOf = (source: string): unknown =>
  runInNewContext(source.replace(/^import .*\n/, ""), { LatePattern }) as unknown;

test.each<[string, string, string]>([
  ["at the top of a module", "const word = /\\p{L}+/gu;\n'für uns'.match(word).length", "const word = "],
  [
    "that other modules know by its name",
    "const all = { word: /\\p{L}+/gu };\n'für uns'.match(all.word).length",
    "word: ",
  ],
  [
    "within a function",
    "const find = (text) => text.split(/[^\\p{L}]+/u);\nfind('für uns').join()",
    "const latePattern1 = ",
  ],
  [
    "that is another one with other flags",
    "const one = /\\d/;\nnew RegExp(one, 'g').flags + '1 2'.match(new RegExp(one, 'g')).length",
    "",
  ],
  ["that is another one", "const one = /D/i;\nnew RegExp(one).test('d')", ""],
  ["that is put together", "const l = '\\\\p{L}';\nnew RegExp(`^${l}+$`, 'u').test('für')", ""],
  ["that a function replaces with, all of them", "const f = (t) => t.replace(/\\p{L}/gu, 'x');\nf('für') + f('a')", ""],
])("a pattern %s is made late, and finds the same", (_, source, made) => {
  const changed = patternsWhenNeeded(source);
  expect(changed).toMatch(/^import \{ LatePattern \} from "/);
  expect(changed).toContain(`${made}${made && "/* @__PURE__ */ "}new LatePattern(`);
  expect(resultOf(changed)).toEqual(resultOf(source));
});

test("one that is only taken apart is never made", () => {
  const caseless = "const caseless = ({ source, flags }) => source + flags;\n";
  const changed = patternsWhenNeeded(`${caseless}caseless(/[\\p{L}/]\\//gu)`);
  expect(changed).toContain(`caseless({"source":"[\\\\p{L}/]\\\\/","flags":"gu"})`);
  expect(resultOf(changed)).toBe("[\\p{L}/]\\/gu");
});

test("the same pattern in two functions is made once", () => {
  const changed = patternsWhenNeeded(
    "const one = (t) => /\\p{L}/u.test(t);\nconst two = (t) => /\\p{L}/u.test(t);\none('ü') && two('1')",
  );
  expect(changed.match(/new LatePattern/g)).toHaveLength(1);
  expect(resultOf(changed)).toBe(false);
});

test.each<[string, string]>([
  ["one without classes of Unicode, which is made quickly", "const word = /[a-z]+/g; word.source"],
  [
    "one that a function makes anew to remember where it was",
    "const first = (t) => { const word = /\\p{L}/gu; return word.exec(t); }; first('a')",
  ],
  ["words that only look like one", "const a = '/\\\\p{L}/u'; a"],
])("leaves alone %s", (_, source) => {
  expect(patternsWhenNeeded(source)).toBe(source);
});
