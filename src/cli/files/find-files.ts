import { readdirSync, statSync, type Dirent } from "node:fs";
import { isAbsolute, join } from "node:path";
import { standardInput } from "./standard-input";

/** Word's own types of document; `~$` names are the locks that Word leaves beside an open document. */
const isDocument = (name: string): boolean => /\.(?:docx|docm|dotx|dotm)$/i.test(name) && !name.startsWith("~$");

/** The order of the alphabet by code units: the same on every machine. */
const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1);

/**
 * Every document in a folder and the folders below; hidden ones are left alone, links to folders are not followed. A
 * folder that cannot be opened stands for itself, so that the reader says why.
 */
const documentsIn = (folder: string): readonly string[] => {
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true }).sort(byName);
  } catch {
    return [folder];
  }
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name.startsWith(".")) return [];
    if (entry.isDirectory()) return documentsIn(path);
    return isDocument(entry.name) ? [path] : [];
  });
};

const kindOf = (path: string): "folder" | "file" | "nothing" => {
  try {
    return statSync(path).isDirectory() ? "folder" : "file";
  } catch {
    return "nothing";
  }
};

const isPattern = (path: string): boolean => /[*?]|\[.+\]|\{.+\}|[!+@]\(/.test(path);

const matching = async (pattern: string): Promise<readonly string[]> => {
  const { glob } = await import(/* webpackChunkName: "patterns" */ "tinyglobby");
  const found = await glob(pattern.replace(/\\/g, process.platform === "win32" ? "/" : "\\"), {
    expandDirectories: false,
    // What is asked for from the root is named from there, as a shell would have expanded it.
    absolute: isAbsolute(pattern),
  });
  return found.filter((path) => !/(?:^|[/\\])~\$[^/\\]*$/.test(path)).sort();
};

export interface FoundFiles {
  /** In the order of the call, each once. */
  readonly paths: readonly string[];
  /** Folders and patterns in which nothing was found. */
  readonly barren: readonly string[];
}

const find = async (argument: string): Promise<readonly string[]> => {
  if (argument === standardInput) return [argument];
  const kind = kindOf(argument);
  if (kind === "folder") return documentsIn(argument);
  // What is no file and no pattern either is a file that is not there: the reader will say so.
  return kind === "file" || !isPattern(argument) ? [argument] : matching(argument);
};

/** What the arguments of a call stand for: files, folders, patterns, "-" for standard input. */
export const findFiles = async (args: readonly string[]): Promise<FoundFiles> => {
  const paths = new Set<string>();
  const barren: string[] = [];
  for (const argument of args) {
    const found = await find(argument);
    if (found.length === 0) barren.push(argument);
    for (const path of found) paths.add(path);
  }
  return { paths: [...paths], barren };
};
