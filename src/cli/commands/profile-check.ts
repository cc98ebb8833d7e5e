import { visibleText } from "../../core";
import { exitCodes, type ExitCode } from "../exit-code";
import { writeOut } from "../output";
import { parseProfileFile } from "../settings/load-profile";
import { describeJsonErrors, readJson } from "../settings/read-json";

/** `briefline profile check`: says everything that is wrong with a profile, with its place in the file. */
export const profileCheck = (path: string): ExitCode => {
  const file = readJson(path, "profile");
  const parsed = parseProfileFile(file);
  if (!parsed.ok) {
    writeOut(`${describeJsonErrors(file, parsed.errors)}\n`);
    return exitCodes.findings;
  }
  const { id, version, sections } = parsed.value;
  writeOut(`${visibleText(path)}: a valid profile, ${id} ${version} with ${sections.length} sections.\n`);
  return exitCodes.clean;
};
