import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { visibleText } from "../../core";
import { CallError } from "../call-error";
import { findOrSay } from "../files/find-or-say";
import { standardInput } from "../files/standard-input";
import { systemReason } from "../words/say-in";

/** The paths in a list: one a line, or ended by NUL as `find -print0` writes them. Nothing in them is a pattern. */
const listed = (path: string): readonly string[] => {
  let text: string;
  try {
    text = readFileSync(path === standardInput ? 0 : path, "utf8");
  } catch (error) {
    throw new CallError(`The list ${visibleText(path)} cannot be read: ${systemReason(error, "en")}.`);
  }
  const separator = text.includes("\0") ? "\0" : /\r?\n/;
  return text
    .replace(/^\ufeff/, "")
    .split(separator)
    .filter((line) => line !== "");
};

/** The papers of a call, each once, by their full paths. Throws a CallError where there is none. */
export const papersOfCall = async (
  files: readonly string[],
  list: string | undefined,
): Promise<{ readonly paths: readonly string[]; readonly trouble: boolean }> => {
  if (files.length === 0 && list === undefined) throw new CallError("Name folders or files, or a list after --list.");
  if (files.includes(standardInput)) throw new CallError("A sweep judges files: - is none. A list may be: --list -.");
  const found = files.length === 0 ? { paths: [], trouble: false } : await findOrSay(files);
  const inList = list === undefined ? [] : listed(list);
  const paths = new Set<string>();
  for (const path of found.paths) paths.add(resolve(path));
  for (const path of inList) paths.add(resolve(path));
  if (paths.size === 0) throw new CallError("There is no paper in the list.");
  return { paths: [...paths], trouble: found.trouble };
};
