import { answerPaths } from "./judge/answer-paths";
import { judgeTogether } from "./judge/judge-together";
import { addChecking } from "./program/checking";
import { emptyProgram } from "./program/empty";
import { runProgram } from "./run-program";

/*
 * The program with nothing but `briefline check`, which most calls are: what the other commands need takes as long to
 * load as half a paper to judge.
 */

/** What another process does that shares the files of a call. */
export const checkBeside = (): void => answerPaths<"check">(judgeTogether);

/** Does what the command line asks for, whose first word is "check". Never rejects. */
export const main = (): Promise<void> =>
  runProgram((finish) => {
    const program = emptyProgram();
    addChecking(program, finish);
    return program;
  });
