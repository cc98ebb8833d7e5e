/** Renews the two lists of rules from the files that there are: `npm run lists`. With `--check` nothing is written. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const folder = "src/core/rules";
const made = '// Made by "npm run lists" of the files that there are.\n';

/** @param {string} id */
const camelCase = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

const rules = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(`${folder}/${name}`).map((file) => [name, file.replace(/\.ts$/, "")]))
  .filter(([family, id]) => /= defineRule\(/.test(readFileSync(`${folder}/${family}/${id}.ts`, "utf8")))
  .map(([family = "", id = ""]) => ({ id, name: camelCase(id), path: `./${family}/${id}` }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

const ruleList = `${made}${rules.map(({ name, path }) => `import { ${name} } from "${path}";`).join("\n")}

/** Every rule, in the order of the alphabet. */
export const rules = [
${rules.map(({ name }) => `  ${name},`).join("\n")}
] as const;
`;

const wordList = `${made}import type { rules } from "../../rules/index";
${rules.map(({ name, path }) => `import { ${name}Words } from "${path}";`).join("\n")}
import type { RuleWords } from "./rule-words";

/** The words of every rule; one without words, or words without a rule, does not compile. */
export const ruleWords: { readonly [R in (typeof rules)[number] as R["id"]]: RuleWords<R> } = {
${rules.map(({ id, name }) => `  ${id === name ? id : `"${id}"`}: ${name}Words,`).join("\n")}
};
`;

const lists = /** @type {const} */ ([
  [`${folder}/index.ts`, ruleList],
  ["src/core/messages/rules/index.ts", wordList],
]);
for (const [path, text] of lists) {
  if (!process.argv.includes("--check")) writeFileSync(path, text);
  else if (readFileSync(path, "utf8") !== text) {
    process.stderr.write(`Not what the files say: ${path}. Run "npm run lists".\n`);
    process.exitCode = 1;
  }
}
