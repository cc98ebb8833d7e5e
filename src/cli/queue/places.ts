import { realpathSync, statSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { visibleText } from "../../core";
import { CallError } from "../call-error";

/**
 * The folder that sweep and workers share: the one after `--root`, else the one folder that is swept.
 * @throws CallError where neither says which
 */
export const sharedRoot = (files: readonly string[], root: string | undefined): string => {
  const [folder, ...others] = root === undefined ? files : [root];
  if (folder === undefined || others.length > 0 || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new CallError(
      "Name the folder that sweep and workers share, one that holds all of these papers: --root FOLDER.",
    );
  }
  return resolve(folder);
};

/** A paper's place in the folder that sweep and workers share, the same on every system: "2026/May/brief.docx". */
export type Place = string;

const isBelow = (root: string, path: string): boolean => {
  const way = relative(root, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

/** Where a path lies in the shared folder. Throws a CallError where it lies elsewhere. */
export const placeOf = (root: string, path: string): Place => {
  if (!isBelow(root, path)) {
    throw new CallError(
      `${visibleText(path)} is not in ${visibleText(root)}, which the workers share. Name their folder with --root.`,
    );
  }
  return relative(root, path).split(sep).join("/");
};

const isStep = (name: string): boolean => !["", ".", ".."].includes(name) && !/[\0]/.test(name);

/**
 * The path of a place in a worker's folder; null where it would lead out of it, by its name or by a link: whoever can write
 * to the queue must not be able to read other files through a worker.
 */
export const pathOf = (root: string, place: Place): string | null => {
  const steps = place.split("/");
  if (!steps.every(isStep)) return null;
  const path = join(resolve(root), ...steps);
  if (!isBelow(resolve(root), path)) return null;
  try {
    return isBelow(realpathSync(root), realpathSync(path)) ? path : null;
  } catch {
    // What is not there leads nowhere.
    return path;
  }
};
