import { closeSync, fstatSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Compiled code as it was kept, and the commands in whose calls it was compiled. */
export interface KeptCode {
  readonly commands: readonly string[];
  readonly code: Buffer;
}

/** What somebody else may have written is not run. */
const isOurs = (file: number): boolean => {
  const { uid, mode } = fstatSync(file);
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
};

const newline = 0x0a;

/**
 * Reads what was kept in a file.
 * @param madeFrom what it must have been made from, on one line
 * @returns null where there is none, or not of this
 */
export const readKept = (path: string, madeFrom: string): KeptCode | null => {
  try {
    const file = openSync(path, "r");
    try {
      const bytes = isOurs(file) ? readFileSync(file) : Buffer.alloc(0);
      const first = bytes.indexOf(newline);
      const second = bytes.indexOf(newline, first + 1);
      if (first < 0 || second < 0 || bytes.toString("utf8", 0, first) !== madeFrom) return null;
      return { commands: bytes.toString("utf8", first + 1, second).split(" "), code: bytes.subarray(second + 1) };
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
};

const succeeds = (task: () => void): boolean => {
  try {
    task();
    return true;
  } catch {
    return false;
  }
};

/** Keeps it for the next call, whole or not at all. Where that cannot be done, the next call starts without. */
export const writeKept = (path: string, madeFrom: string, { commands, code }: KeptCode): void => {
  const draft = `${path}.${process.pid}`;
  const content = Buffer.concat([Buffer.from(`${madeFrom}\n${commands.join(" ")}\n`), code]);
  if (!succeeds(() => void mkdirSync(dirname(path), { recursive: true, mode: 0o700 }))) return;
  const isWritten = succeeds(() => {
    writeFileSync(draft, content, { mode: 0o600 });
    renameSync(draft, path);
  });
  if (!isWritten) succeeds(() => rmSync(draft, { force: true }));
};
