/** Begins a rule: its three files of one name and its line in the list. `node scripts/new-rule.mjs no-empty-promise` */
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const list = "src/core/rules/index.ts";

/** @param {string} name */
const ruleSource = (name) => `import { defineRule } from "./rule";

/** … */
export const ${name} = defineRule({
  id: "${id}",
  severity: "info",
  messages: ["found"],
  check: () => [],
});
`;

/** @param {string} name */
const testSource = (name) => `import { ${name} } from "../../../src/core/rules/${id}";
import { briefing, requiredParts } from "../../support/briefing";
import { testRule } from "../../support/rule-tester";

testRule(${name}, {
  accepts: {
    "a finished briefing": briefing\`\${requiredParts}\`,
  },
  rejects: [],
});
`;

const page = () => `# ${id}

…

## Why

…

## Wrong

\`\`\`text
# Briefing for the meeting with Nordlicht Ferries
14 April 2026, 10.30-11.15 (room 7/42)
## Topics
- Shore power in the harbours of the northern coast
## Speaking points
- Four of the six harbours can start this autumn.
## Background
Six harbours have applied for support.
\`\`\`

## Right

\`\`\`text
# Briefing for the meeting with Nordlicht Ferries
14 April 2026, 10.30-11.15 (room 7/42)
## Topics
- Shore power in the harbours of the northern coast
## Speaking points
- Four of the six harbours can start this autumn.
## Background
Six harbours have applied for support.
\`\`\`

## Repair

…

## When to switch it off

…
`;

/**
 * The list of rules with one more in it, in the order of the alphabet.
 * @param {string} source
 * @param {string} name
 */
const withRule = (source, name) => {
  const known = [...source.matchAll(/^import \{ (\w+) \} from "\.\/(.+)";$/gm)].map(([, rule, file]) => [file, rule]);
  const all = [...known, [id, name]].sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
  const imports = all.map(([file, rule]) => `import { ${rule} } from "./${file}";`).join("\n");
  const names = all.map(([, rule]) => `  ${rule},`).join("\n");
  return source.replace(/^(?:import .*\n)+/, `${imports}\n`).replace(/\[\n[^\]]*\]/, `[\n${names}\n]`);
};

const id = process.argv[2] ?? "";
const name = id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const files = /** @type {const} */ ([
  [`src/core/rules/${id}.ts`, ruleSource(name)],
  [`test/core/rules/${id}.test.ts`, testSource(name)],
  [`docs/rules/${id}.md`, page()],
]);
const taken = files.map(([path]) => path).filter((path) => existsSync(path));

if (!/^[a-z]+(-[a-z]+)*$/.test(id)) {
  process.stderr.write(
    "Say the rule's name, in small letters and hyphens: node scripts/new-rule.mjs no-empty-promise\n",
  );
  process.exitCode = 2;
} else if (taken.length > 0) {
  process.stderr.write(`There is a "${id}" already: ${taken.join(", ")}. Nothing was changed.\n`);
  process.exitCode = 2;
} else {
  for (const [path, text] of files) writeFileSync(path, text, { flag: "wx" });
  writeFileSync(list, withRule(readFileSync(list, "utf8"), name));
  process.stdout.write(`Made, with "…" where your words go:
${files.map(([path]) => `  ${path}\n`).join("")}Added to the list:
  ${list}
Still to fill in:
  src/core/messages/en.ts, fr.ts, de.ts    what is wrong, why it matters, how to mend it
  assets/profiles/standard.json            its severity
Then: npm run docs && npm run check
`);
}
