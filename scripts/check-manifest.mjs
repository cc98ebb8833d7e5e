/** Checks dist/manifest.xml with the files that it points at. Needs no network. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { checkManifest } from "./manifest/rules.mjs";

const folder = "dist";
const commands = readdirSync(folder).filter((file) => file.startsWith("commands.") && file.endsWith(".js"));

const problems = checkManifest(readFileSync(join(folder, "manifest.xml"), "utf8"), {
  read: (path) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : null),
  commands: commands.map((file) => readFileSync(join(folder, file), "utf8")).join("\n"),
});
for (const { rule, problem } of problems) process.stdout.write(`manifest.xml, ${rule}: ${problem}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
