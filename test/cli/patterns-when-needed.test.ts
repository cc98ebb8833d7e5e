import { runInNewContext } from "node:vm";
import patternsWhenNeeded from "../../scripts/build/patterns-when-needed.cjs";
import { LatePattern } from "../../src/cli/start/late-pattern";
import { inBrackets } from "../../src/cli/start/plain-text";
import { caseless } from "../../src/core/text/caseless";
import { lazily } from "../../src/core/text/lazily";

/** What a module comes to, its last line the result. */
const resultOf = (source: string): unknown =>
  runInNewContext(source.replace(/^import .*\n/, "").replace(/^export /, ""), { LatePattern, caseless, lazily });

/** What webpack does for the loader: it runs modules. */
const changed = async (source: string, resourceQuery = ""): Promise<string> =>
  patternsWhenNeeded.call(
    {
      resourcePath: "one.ts",
      resourceQuery,
      importModule: async (path: string) =>
        path === "one.ts?patterns"
          ? { madePatterns: resultOf(`${await changed(source, "?patterns")};\nmadePatterns`) }
          : { inBrackets },
    },
    source,
  );

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
  ["that a function puts together", "const f = (l) => new RegExp(`^${l}+$`, 'u');\nf('\\\\p{L}').test('für')", ""],
  ["that a function replaces with, all of them", "const f = (t) => t.replace(/\\p{L}/gu, 'x');\nf('für') + f('a')", ""],
])("a pattern %s is made late, and finds the same", async (_, source, made) => {
  const late = await changed(source);
  expect(late).toMatch(/^import \{ LatePattern \} from "/);
  expect(late).toContain(`${made}${made && "/* @__PURE__ */ "}new LatePattern(`);
  expect(resultOf(late)).toEqual(resultOf(source));
});

test.each<[string, string, string]>([
  [
    "is put together",
    "const l = '\\\\p{L}';\nconst word = new RegExp(`^${l}+/$`, 'u');\nword.test('FÜR/')",
    String.raw`new LatePattern("^[\\p{L}]+\\/$", "u", true)`,
  ],
  [
    "has a class that has no shorter one",
    "const word = /\\P{L}/u;\nword.test('FÜR1') && /\\p{L}/u.test('a')",
    String.raw`new LatePattern("[\\p{L}]", "u", true)`,
  ],
  [
    "takes capitals and small letters for the same",
    "const at = caseless(/(?<!\\p{L})àt/u);\n'Ein ÀT'.search(at())",
    String.raw`new LatePattern("(?<![\\p{L}])[àÀ][tT]", "u", true)`,
  ],
  [
    "does so and is put together",
    "const l = '[a-z]';\nconst at = { one: caseless({ source: `^${l}1`, flags: 'u' }) };\n'Z1'.search(at.one())",
    'new LatePattern("^[a-zA-Z]1", "u", false)',
  ],
  [
    "is put off",
    "const all = [lazily('\\\\p{Lu}|x', 'gu')];\n'a XÄ'.replace(all[0](), '')",
    String.raw`new LatePattern("[\\p{Lu}]|x", "gu", true)`,
  ],
])("of a pattern that %s all that is known before is worked out by the build", async (_, source, made) => {
  const late = await changed(source);
  expect(late).toContain(made);
  expect(late).not.toMatch(/caseless\(|lazily\(/);
  expect(resultOf(late)).toEqual(resultOf(source));
});

test("the same pattern in two functions is made once", async () => {
  const late = await changed(
    "const one = (t) => /\\p{L}/u.test(t);\nconst two = (t) => /\\p{L}/u.test(t);\none('ü') && two('1')",
  );
  expect(late.match(/new LatePattern/g)).toHaveLength(1);
  expect(resultOf(late)).toBe(false);
});

test.each<[string, string]>([
  ["one without classes of Unicode, which is made quickly", "const word = /[a-z]+/g; word.source"],
  [
    "one that a function makes anew to remember where it was",
    "const first = (t) => { const word = /\\p{L}/gu; return word.exec(t); }; first('a')",
  ],
  [
    "one that a function makes of what it is given",
    "const first = (t) => caseless({ source: t, flags: 'u' }); first('a')",
  ],
  ["words that only look like one", "const a = '/\\\\p{L}/u'; a"],
])("leaves alone %s", async (_, source) => {
  expect(await changed(source)).toBe(source);
});
