import { loadProgram } from "./load-program";

/** What a thread can be asked to do. */
export const { answerInWorker, readyInWorker, surveyInWorker } = loadProgram(null);
