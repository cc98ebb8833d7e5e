import { visibleText } from "../../core";
import { CallError } from "../call-error";
import { systemReason } from "../words/say-in";

const isDatabases = (error: unknown): error is Error => error instanceof Error && error.name === "SQLite3Error";

/** What to do, by the words of SQLite (sqlite3_errstr). */
const sentences: readonly (readonly [RegExp, (path: string) => string])[] = [
  [/not a database/, (path) => `${path} is no database. Name another file after --into; this one was left as it is.`],
  [
    /malformed|disk i\/o error/i,
    (path) =>
      `${path} is damaged. Move it away and run the same call again: a new one is made from the papers, which nothing has touched.`,
  ],
  [/locked/, (path) => `${path} is in use by another program. Close that, or remove ${path}.lock if there is none.`],
  [/full/, (path) => `${path} cannot grow: the disk is full. What was judged before is kept.`],
  [/readonly|unable to open/i, (path) => `${path} cannot be opened for writing. Look at its folder and who may write.`],
];

/** Says in words what kept a database from being read or written, as a CallError; what is none of that is given back. */
export const explainDatabaseError = (path: string, error: unknown): unknown => {
  const shown = visibleText(path);
  if (isDatabases(error)) {
    const say = sentences.find(([words]) => words.test(error.message))?.[1];
    return new CallError(say ? say(shown) : `${shown} refuses: ${visibleText(error.message)}.`);
  }
  return error instanceof Error && "code" in error && "syscall" in error
    ? new CallError(`${shown} cannot be written: ${systemReason(error, "en")}.`)
    : error;
};
