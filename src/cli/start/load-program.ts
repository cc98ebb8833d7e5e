import { join } from "node:path";
import type * as check from "../check-alone";
import type * as program from "../index";
import { cacheFolder } from "./cache-folder";
import { runKept } from "./run-kept";

/** Node's own, which webpack leaves alone under this name. */
declare const __non_webpack_require__: NodeJS.Require;

/**
 * Loads a program with its code compiled in earlier calls, which spares half of the start. Only our own code is kept,
 * never anything of a document, and where nothing can be kept we go on without. Node does the same from 22.8 on, but keeps
 * no more than the first call has used, and loads more of itself for that.
 */
const load = (name: string, command: string | null): unknown =>
  runKept(join(__dirname, name), __non_webpack_require__, cacheFolder(process.platform, process.env), command);

/**
 * Loads the program.
 * @param command that is called, so that what each needs is kept once it was; null in a thread or beside another process, which adds nothing
 */
export const loadProgram = (command: string | null): typeof program => load("program.js", command) as typeof program;

/** Loads the program with nothing but the command check, in the same way. */
export const loadCheck = (command: "check" | null): typeof check => load("check.js", command) as typeof check;
