import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { visibleText } from "../../core";
import { CallError } from "../call-error";

/** Gives back what was claimed. */
export type Release = () => void;

const exists = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "EEXIST";

/** Whether a process runs on this computer: one that we may not signal does. */
const isRunning = (process_: number): boolean => {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
};

/** Who we are, for others who want the same. */
export const ownName = (): string => `${process.pid}\n${hostname()}\n`;

/** Whether whoever wrote this was killed: it ran on this computer, and runs no more. */
export const isLeftOver = (owner: string): boolean => {
  const [id = "", host = ""] = owner.split("\n");
  return host === hostname() && /^\d+$/.test(id) && !isRunning(Number(id));
};

/**
 * Makes sure that one sweep alone writes to a database, and clears away what a killed one has left: our note of who
 * writes (FILE.owner) and the folder by which the database's own program locks (FILE.lock), which outlives it.
 * Throws a CallError where another sweep is at it.
 */
export const claim = (path: string): Release => {
  const note = `${path}.owner`;
  const write = (): void => writeFileSync(note, ownName(), { flag: "wx" });
  try {
    write();
  } catch (error) {
    if (!exists(error)) throw error;
    const owner = readFileSync(note, "utf8");
    if (!isLeftOver(owner)) {
      const [id = "?", host = "?"] = owner.split("\n").map(visibleText);
      throw new CallError(
        `Another sweep writes to ${visibleText(path)} (process ${id} on ${host}). ` +
          `Wait for it; if there is none any more, remove ${visibleText(note)}.`,
      );
    }
    rmSync(note);
    rmSync(`${path}.lock`, { recursive: true, force: true });
    write();
  }
  return () => rmSync(note, { force: true });
};
