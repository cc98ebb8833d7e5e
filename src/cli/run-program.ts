import { CommanderError, type Command } from "commander";
import { isCallError } from "./call-error";
import { exitCodes, type ExitCode } from "./exit-code";
import { isClosedOutput, writeError } from "./output";
import type { Finish } from "./program/options";
import { visibleLines } from "./visible-lines";

/** What a call that stopped comes to, and what is said about it. A stack trace helps nobody at a terminal. */
const stopped = (error: unknown): ExitCode => {
  if (isClosedOutput(error)) return exitCodes.clean;
  // commander has said already what is wrong.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.clean : exitCodes.trouble;
  const message = error instanceof Error ? error.message : String(error);
  writeError(`${visibleLines(isCallError(error) ? message : `Briefline itself has failed: ${message}`)}\n`);
  return exitCodes.trouble;
};

/** Does what the command line asks a program for, and sets the exit code. Never rejects. */
export const runProgram = async (create: (finish: Finish) => Command): Promise<void> => {
  let code: ExitCode = exitCodes.clean;
  try {
    await create((finished) => (code = finished)).parseAsync(process.argv);
  } catch (error) {
    code = stopped(error);
  }
  process.exitCode = code;
};
