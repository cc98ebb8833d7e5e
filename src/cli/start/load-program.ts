import { join } from "node:path";
import type * as program from "../index";
import { cacheFolder } from "./cache-folder";
import { runKept } from "./run-kept";

/** Node's own, which webpack leaves alone under this name. */
declare const __non_webpack_require__: NodeJS.Require;

/** Tells Node to keep what it compiles; not before 22.8 can it. */
const nodeKeeps = (folder: string): boolean => {
  const nodeModule = process.getBuiltinModule("node:module");
  const enable: unknown = Reflect.get(nodeModule, "enableCompileCache");
  if (typeof enable !== "function") return false;
  Reflect.apply(enable, nodeModule, [folder]);
  return true;
};

/**
 * Loads the program with its code compiled in earlier calls, which spares half of the start. Only our own code is kept,
 * never anything of a document, and where nothing can be kept we go on without.
 * @param command that is called, so that what each needs is kept once it was; null in a thread, which adds nothing
 */
export const loadProgram = (command: string | null): typeof program => {
  const path = join(__dirname, "program.js");
  const folder = cacheFolder(process.platform, process.env);
  const isPlain = folder === null || nodeKeeps(folder);
  const loaded: unknown = isPlain
    ? __non_webpack_require__(path)
    : runKept(path, __non_webpack_require__, folder, command);
  return loaded as typeof program;
};
