import { runInNewContext } from "node:vm";
import wordsWhenNeeded from "../../scripts/build/words-when-needed.cjs";

/** What a module exports under a name, as far as data go. */
const exported = (source: string, name: string): unknown =>
  JSON.parse(JSON.stringify(runInNewContext(`${source.replace(/^export /gm, "")}\n${name}`)));

const words = `export const echoWords = { en: { name: "echo “x”" }, fr: { name: "l'écho" } };\n`;

test("a module of words says the same, read when they are asked for", () => {
  const changed = wordsWhenNeeded(words);
  expect(changed).toContain("JSON.parse(");
  expect(changed).not.toContain("{ en: {");
  expect(exported(changed, "echoWords")).toEqual(exported(words, "echoWords"));
});

test.each([
  ["needs another", `import { a } from "./a";\nexport const b = { en: a };\n`],
  ["exports nothing by name", `const a = { en: "" };\nexport { a };\n`],
])("leaves a module alone that %s", (_, source) => {
  expect(wordsWhenNeeded(source)).toBe(source);
});
