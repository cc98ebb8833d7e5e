/**
 * What the rules find in papers, to read and to judge: `node --import ./scripts/typescript.mjs scripts/tried.mjs
 * [--rule ID] [--force] FILE_OR_FOLDER...` prints for each rule how many papers it was tried on, in how many it found
 * something, and quotes. `--force` judges every document as a briefing; `--profile FILE` by another template.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { describeFinding, judge, parseProfile, recognise, ruleIds } from "../src/core";
import { openDocxPort } from "../src/docx/port";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rule: { type: "string" },
    force: { type: "boolean", default: false },
    profile: { type: "string", default: "assets/profiles/standard.json" },
    today: { type: "string" },
    quotes: { type: "string", default: "8" },
  },
});
const profile = parseProfile(JSON.parse(readFileSync(values.profile, "utf8")));
if (!profile.ok) throw new Error(JSON.stringify(profile.errors));

/** @type {(path: string) => readonly string[]} */
const papersIn = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path).flatMap((name) => papersIn(join(path, name)))
    : path.endsWith(".docx")
      ? [path]
      : [];

let tried = 0;
/** @type {Map<string, { papers: Set<string>, found: string[], severities: Set<string> }>} */
const byRule = new Map();
for (const path of positionals.flatMap(papersIn)) {
  const opened = openDocxPort(readFileSync(path));
  const read = opened.ok ? await opened.value.read() : opened;
  if (!read.ok) continue;
  const briefing = recognise(read.value, profile.value);
  if (briefing.kind !== "briefing" && !values.force) continue;
  tried += 1;
  const fileName = basename(path);
  const circumstances = { today: values.today ?? null, fileName };
  const { findings, notices } = judge({ ...briefing, kind: "briefing" }, circumstances);
  for (const { detail } of notices) process.stdout.write(`${fileName}: ${detail} could not be judged\n`);
  for (const finding of findings) {
    const rule = byRule.get(finding.rule) ?? { papers: new Set(), found: [], severities: new Set() };
    const place = read.value.paragraphs.find(({ id }) => id === finding.at?.paragraph);
    const words = place?.text.slice(finding.at?.from, finding.at?.to) ?? "";
    const { what } = describeFinding(finding, profile.value, "en");
    rule.papers.add(path);
    rule.severities.add(finding.severity);
    rule.found.push(`${fileName}: ${what}${words === "" ? "" : `   [${words.slice(0, 160)}]`}`);
    byRule.set(finding.rule, rule);
  }
}

process.stdout.write(`${tried} papers\n`);
for (const id of ruleIds) {
  if (values.rule !== undefined && values.rule !== id) continue;
  const { papers, found, severities } = byRule.get(id) ?? { papers: [], found: [], severities: [] };
  const severity = [...severities].join(" ");
  process.stdout.write(`\n${id}: ${found.length} in ${[...papers].length} papers ${severity}\n`);
  for (const line of found.slice(0, Number(values.quotes))) process.stdout.write(`    ${line}\n`);
}
