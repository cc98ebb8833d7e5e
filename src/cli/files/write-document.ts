import { mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { writeOut } from "../output";
import { standardInput } from "./standard-input";
import { backUp, isSameFile, writeSafely } from "./write-safely";

/** Where the changed document is, unless where it was; and what it was before, unless that is untouched. */
export interface Written {
  readonly path: string | null;
  readonly backup: string | null;
}

/** What is to be written. */
export interface Changed {
  readonly bytes: Uint8Array;
  /** Whether they differ from what was read. */
  readonly isChanged: boolean;
}

/**
 * Writes a document to another file, to standard output, or to its own place with a copy of what it was kept beside it.
 * Throws the system's error; then everything is as it was.
 * @param target null where nothing is to be written
 */
export const writeDocument = (path: string, target: string | null, { bytes, isChanged }: Changed): Written | null => {
  if (target === null) return null;
  if (target === standardInput) {
    writeOut(bytes);
    return null;
  }
  const inPlace = isSameFile(path, target);
  if (inPlace && !isChanged) return null;
  const backup = inPlace ? backUp(path) : null;
  try {
    mkdirSync(dirname(target), { recursive: true });
    writeSafely(target, bytes);
  } catch (error) {
    if (backup !== null) rmSync(backup, { force: true });
    throw error;
  }
  return { path: inPlace ? null : target, backup };
};
