import { loadProgram } from "./load-program";

/** What a thread can be asked to do. */
export const { answerInWorker, gateInWorker, judgeInWorker, surveyInWorker, waiversInWorker } = loadProgram(null);
