import { gateFile } from "./gate/gate-file";
import { answerPaths, oneByOne } from "./judge/answer-paths";
import { createProgram } from "./program";
import { runProgram } from "./run-program";
import { waiversOfFile } from "./waivers/waivers-of-file";

export { answerInWorker, readyInWorker, surveyInWorker } from "./judge/worker";

/** What another process does that shares the files of a call. */
export const gateBeside = (): void => answerPaths<"gate">(oneByOne(gateFile));
export const waiversBeside = (): void => answerPaths<"waivers">(oneByOne(waiversOfFile));

/** Does what the command line asks for, and sets the exit code. Never rejects. */
export const main = (): Promise<void> => runProgram(createProgram);
