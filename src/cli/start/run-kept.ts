import { readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import manifest from "../../../package.json";
import { readKept, writeKept } from "./kept-code";

/** The function that Node wraps a module in. */
type Wrapped = (
  exports: unknown,
  require: NodeJS.Require,
  module: { readonly exports: unknown },
  path: string,
  folder: string,
) => void;

/** What the code was compiled from and by. V8 itself compares no more than versions and lengths. */
const sourceOf = (path: string): string => {
  const { size, mtimeMs } = statSync(path);
  return JSON.stringify([path, size, mtimeMs, manifest.version]);
};

/**
 * So many calls of a command add what they have compiled: papers differ, and the first call may be over one that is no briefing. To
 * compile what only another paper needs takes a fifteenth of a call, and after one that is no briefing a quarter.
 */
const callsKept = 3;

/**
 * Runs a module of ours as Node would, with the compiled code of earlier calls, and keeps what this call has compiled.
 * Such a module may require others, but not import them, is written in ASCII, and brings the function around it.
 * @param path of the module
 * @param require for what it requires
 * @param folder for the compiled code; need not be there; null to keep nothing
 * @param command whose code this call adds to what is kept; null where it adds nothing
 * @returns what the module exports
 */
export const runKept = (
  path: string,
  require: NodeJS.Require,
  folder: string | null,
  command: string | null,
): unknown => {
  const { Script } = process.getBuiltinModule("node:vm");
  const file = folder === null ? null : join(folder, `${basename(path, ".js")}-${process.version}-${process.arch}`);
  const madeFrom = sourceOf(path);
  const kept = file === null ? null : readKept(file, madeFrom);
  const script = new Script(readFileSync(path, "latin1"), {
    filename: path,
    ...(kept !== null && { cachedData: kept.code }),
  });
  const known = kept === null || script.cachedDataRejected === true ? [] : kept.commands;
  if (file !== null && command !== null && known.filter((one) => one === command).length < callsKept) {
    process.once("exit", () =>
      writeKept(file, madeFrom, { commands: [...known, command], code: script.createCachedData() }),
    );
  }
  const module = { exports: {} };
  (script.runInThisContext() as Wrapped)(module.exports, require, module, path, dirname(path));
  return module.exports;
};
