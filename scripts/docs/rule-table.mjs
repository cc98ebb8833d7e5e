import { readFileSync } from "node:fs";
import { describeRules, parseProfile } from "../../src/core";

/** @param {string} page */
const firstParagraph = (page) => page.split("\n\n")[1] ?? "";

/** Every rule with the first paragraph of its page, and how strict the standard profile is about it. */
export const ruleTable = () => {
  const profile = parseProfile(JSON.parse(readFileSync("assets/profiles/standard.json", "utf8")));
  if (!profile.ok) throw new Error(`standard.json: ${JSON.stringify(profile.errors)}`);
  const rows = describeRules(profile.value, "en").map(({ id, severity }) => {
    const page = readFileSync(`docs/rules/${id}.md`, "utf8");
    return `| [${id}](${id}.md) | ${firstParagraph(page)} | ${severity} |`;
  });
  return ["| check | what it asks for | severity |", "| --- | --- | --- |", ...rows].join("\n");
};
