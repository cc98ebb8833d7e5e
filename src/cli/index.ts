import { createProgram } from "./program";
import { runProgram } from "./run-program";

export {
  answerInWorker,
  gateInWorker,
  judgeInWorker,
  readyInWorker,
  surveyInWorker,
  waiversInWorker,
} from "./judge/worker";

/** Does what the command line asks for, and sets the exit code. Never rejects. */
export const main = (): Promise<void> => runProgram(createProgram);
