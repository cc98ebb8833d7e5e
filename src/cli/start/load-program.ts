import { join } from "node:path";
import type * as program from "../index";
import { cacheFolder } from "./cache-folder";
import { runKept } from "./run-kept";

/** Node's own, which webpack leaves alone under this name. */
declare const __non_webpack_require__: NodeJS.Require;

/**
 * Loads the program with its code compiled in earlier calls, which spares half of the start. Only our own code is kept,
 * never anything of a document, and where nothing can be kept we go on without. Node does the same from 22.8 on, but keeps
 * no more than the first call has used, and loads more of itself for that.
 * @param command that is called, so that what each needs is kept once it was; null in a thread, which adds nothing
 */
export const loadProgram = (command: string | null): typeof program => {
  const path = join(__dirname, "program.js");
  const folder = cacheFolder(process.platform, process.env);
  const loaded: unknown =
    folder === null ? __non_webpack_require__(path) : runKept(path, __non_webpack_require__, folder, command);
  return loaded as typeof program;
};
