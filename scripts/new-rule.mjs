/** Begins a rule: its four files of one name. `node scripts/new-rule.mjs speaking no-empty-promise` */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const families = ["structure", "participants", "speaking", "background", "language", "sending"];

/** @param {string} name */
const ruleSource = (name) => `import { defineRule } from "../rule";

/** … */
export const ${name} = defineRule({
  id: "${id}",
  family: "${family}",
  severity: "info",
  messages: ["found"],
  check: () => [],
});
`;

/** @param {string} name */
const testSource = (name) => `import { ${name} } from "../../../../src/core/rules/${family}/${id}";
import { briefing, requiredParts } from "../../../support/briefing";
import { testRule } from "../../../support/rule-tester";

testRule(${name}, {
  accepts: {
    "a finished briefing": briefing\`\${requiredParts}\`,
  },
  rejects: [],
});
`;

/** @param {string} name */
const wordsSource = (name) => `import type { ${name} } from "../../../rules/${family}/${id}";
import type { RuleWords } from "../rule-words";

export const ${name}Words: RuleWords<typeof ${name}> = {
${["en", "fr", "de"]
  .map(
    (language) =>
      `  ${language}: {\n    name: "…",\n    why: "…",\n    messages: { found: { what: "…", how: "…" } },\n  },`,
  )
  .join("\n")}
};
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

const [family = "", id = ""] = process.argv.slice(2);
const name = id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const files = /** @type {const} */ ([
  [`src/core/rules/${family}/${id}.ts`, ruleSource(name)],
  [`src/core/messages/rules/${family}/${id}.ts`, wordsSource(name)],
  [`test/core/rules/${family}/${id}.test.ts`, testSource(name)],
  [`docs/rules/${id}.md`, page()],
]);
const taken = files.map(([path]) => path).filter((path) => existsSync(path));

if (!families.includes(family) || !/^[a-z]+(-[a-z]+)*$/.test(id)) {
  process.stderr.write(
    `Say what the rule is about (${families.join(", ")}) and its name, in small letters and hyphens: node scripts/new-rule.mjs speaking no-empty-promise\n`,
  );
  process.exitCode = 2;
} else if (taken.length > 0) {
  process.stderr.write(`There is a "${id}" already: ${taken.join(", ")}. Nothing was changed.\n`);
  process.exitCode = 2;
} else {
  for (const [path, text] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: "wx" });
  }
  spawnSync(process.execPath, [join(import.meta.dirname, "lists.mjs")], { stdio: "inherit" });
  process.stdout.write(`Made, with "…" where your words go:
${files.map(([path]) => `  ${path}\n`).join("")}Then: npm run docs && npm run check
`);
}
