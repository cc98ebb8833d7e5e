/**
 * Renews the tables in docs that are made of the code and the profile: `npm run docs`. With `--check` nothing is
 * written, and the exit code is 1 when a page is not what it would be.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { profileTable } from "./docs/profile-table.mjs";
import { ruleTable } from "./docs/rule-table.mjs";
import { withTable } from "./docs/with-table.mjs";

/** The page, the name of the table in it, and what makes it. */
const tables = /** @type {const} */ ([
  ["docs/rules/index.md", "rules", ruleTable],
  ["docs/profiles.md", "profile", () => profileTable(null)],
  ["docs/profiles.md", "section", () => profileTable("section")],
  ["docs/profiles.md", "field", () => profileTable("field")],
  ["docs/profiles.md", "rule", () => profileTable("rule")],
]);

const check = process.argv.includes("--check");
const stale = [];
for (const file of new Set(tables.map(([page]) => page))) {
  const before = readFileSync(file, "utf8");
  const page = tables
    .filter(([path]) => path === file)
    .reduce((text, [, name, make]) => withTable(text, name, make()), before);
  const after = await format(page, { ...(await resolveConfig(file)), filepath: file });
  if (after === before) continue;
  stale.push(file);
  if (!check) writeFileSync(file, after);
}
if (check && stale.length > 0) {
  process.stderr.write(`Not what the code says: ${stale.join(", ")}. Run "npm run docs".\n`);
  process.exitCode = 1;
}
