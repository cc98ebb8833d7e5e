import { parseProfile, ruleIds, visibleText, type Profile, type ProfileError } from "../../core";
import { exitCodes, type ExitCode } from "../exit-code";
import { writeOut } from "../output";
import { describeJsonErrors, readJson } from "../settings/read-json";

/** A profile may name rules of a newer version; here that is far more often a slip. */
const unknownRules = ({ rules }: Profile): readonly ProfileError[] =>
  Object.entries(rules)
    .filter(([id]) => !ruleIds.some((known) => known === id))
    .map(([id]) => ({ path: `/rules/${id}`, expected: `one of ${ruleIds.join(", ")}`, found: id }));

/** `briefline profile check`: says everything that is wrong with a profile, with its place in the file. */
export const profileCheck = (path: string): ExitCode => {
  const file = readJson(path, "profile");
  const parsed = parseProfile(file.value);
  const errors = parsed.ok ? unknownRules(parsed.value) : parsed.errors;
  if (errors.length > 0) {
    writeOut(`${describeJsonErrors(file, errors)}\n`);
    return exitCodes.findings;
  }
  if (parsed.ok) {
    const { id, version, sections } = parsed.value;
    writeOut(`${visibleText(path)}: a valid profile, ${id} ${version} with ${sections.length} sections.\n`);
  }
  return exitCodes.clean;
};
