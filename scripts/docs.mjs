/**
 * Renews what in docs and schemas is made of the code and the profile: `npm run docs`. With `--check` nothing is
 * written, and the exit code is 1 when a page is not what it would be.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { changeSchema } from "./docs/change-schema.mjs";
import { configSchema, profileSchema } from "./docs/rule-schemas.mjs";
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
  ["docs/profiles.md", "send", () => profileTable("send")],
  ["docs/profiles.md", "look", () => profileTable("look")],
  ["docs/profiles.md", "styleLook", () => profileTable("styleLook")],
  ["docs/profiles.md", "pageLine", () => profileTable("pageLine")],
  ["docs/profiles.md", "marking", () => profileTable("marking")],
]);

const schemas = /** @type {const} */ ([
  ["assets/profiles/profile.schema.json", profileSchema],
  ["assets/profiles/profile-change.schema.json", changeSchema],
  ["docs/briefline.config.schema.json", configSchema],
]);

/** @type {Map<string, (before: string) => string>} */
const pages = new Map(schemas);
for (const [file, name, make] of tables) {
  const renew = pages.get(file) ?? ((before) => before);
  pages.set(file, (before) => withTable(renew(before), name, make()));
}

const check = process.argv.includes("--check");
const stale = [];
for (const [file, renew] of pages) {
  const before = readFileSync(file, "utf8");
  const after = await format(renew(before), { ...(await resolveConfig(file)), filepath: file });
  if (after === before) continue;
  stale.push(file);
  if (!check) writeFileSync(file, after);
}
if (check && stale.length > 0) {
  process.stderr.write(`Not what the code says: ${stale.join(", ")}. Run "npm run docs".\n`);
  process.exitCode = 1;
}
