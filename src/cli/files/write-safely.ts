import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";

/** Where a path really leads, links followed; the path itself where nothing is there yet. */
const existing = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
};

const modeOf = (path: string): number | null => statSync(path, { throwIfNoEntry: false })?.mode ?? null;

type Content = Uint8Array | string;

const isWhole = (content: Content | Iterable<string>): content is Content =>
  typeof content === "string" || content instanceof Uint8Array;

/** Nobody may write to it: taking its name for another file would go round that. */
const isProtected = (mode: number | null): boolean => mode !== null && (mode & 0o222) === 0;

const refusal = (code: string, path: string): Error => Object.assign(new Error(`${code}: ${path}`), { code });

/**
 * Writes a whole file or leaves what is there: the new one is complete on the disk before it takes the old one's name.
 * What comes in pieces is never in memory as a whole. Throws the system's error.
 */
export const writeSafely = (path: string, content: Content | Iterable<string>): void => {
  const target = existing(path);
  const mode = modeOf(target);
  if (isProtected(mode)) throw refusal("EACCES", target);
  // Neither longer than the longest name, nor that of another process, which may run on another machine.
  // Asked for here, since it takes longer to load than most of us.
  const name = process.getBuiltinModule("node:crypto").randomUUID();
  const draft = join(dirname(target), `.briefline-${name}.tmp`);
  const file = openSync(draft, "wx");
  try {
    try {
      for (const piece of isWhole(content) ? [content] : content) writeFileSync(file, piece);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    if (mode !== null) chmodSync(draft, mode & 0o7777);
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
};

/** Whether two paths lead to one file. */
export const isSameFile = (one: string, other: string): boolean => existing(resolve(one)) === existing(resolve(other));

/** Keeps a copy of a file beside it, under a name that was free: "a.docx.bak", "a.docx.bak2". Returns its path. */
export const backUp = (path: string): string => {
  for (let number = 1; ; number += 1) {
    const copy = `${path}.bak${number === 1 ? "" : number}`;
    try {
      copyFileSync(path, copy, constants.COPYFILE_EXCL);
      return copy;
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
  }
};
