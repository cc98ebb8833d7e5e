/** Checks the manifests in dist/ with the files that they point at. Needs no network. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { mailRules } from "./manifest/mail-rules.mjs";
import { checkManifest, wordRules } from "./manifest/rules.mjs";

const folder = "dist";

/** Which manifest, by which rules, and how the scripts that answer it begin. */
const manifests = /** @type {const} */ ([
  ["manifest.xml", wordRules, "commands."],
  ["manifest.outlook.xml", mailRules, "launchevent."],
]);

let good = true;
for (const [file, rules, script] of manifests) {
  const scripts = readdirSync(folder).filter((name) => name.startsWith(script) && name.endsWith(".js"));
  const site = {
    read: (/** @type {string} */ path) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : null),
    commands: scripts.map((name) => readFileSync(join(folder, name), "utf8")).join("\n"),
  };
  const problems = checkManifest(readFileSync(join(folder, file), "utf8"), site, rules);
  for (const { rule, problem } of problems) process.stdout.write(`${file}, ${rule}: ${problem}\n`);
  good &&= problems.length === 0;
}
process.exitCode = good ? 0 : 1;
