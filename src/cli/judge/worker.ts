import type { NonEmpty, Profile } from "../../core";
import { answer, type Answer, type Asked } from "../serve/answer";
import type { JudgeSettings } from "./judge-file";
import { surveyFile, type Survey, type SurveyTask } from "./survey-file";

/** What the thread was started with. */
const dataOfThread = async (): Promise<unknown> => {
  const { loadTinypool } = await import("./tinypool");
  return (await loadTinypool()).Tinypool.workerData;
};

/** The threads of the service run this for every document. The profiles come once, with the thread. */
export const answerInWorker = async (asked: Asked): Promise<Answer> =>
  answer(asked, (await dataOfThread()) as NonEmpty<Profile>);

/** What a thread runs to be there: whoever waits for this waits for the start of a thread. */
export const readyInWorker = (): void => undefined;

/** The settings come once, too. */
let settings: JudgeSettings | null = null;

/** What it runs for every file of `briefline sweep`. */
export const surveyInWorker = async (task: SurveyTask): Promise<Survey> =>
  surveyFile(task, (settings ??= (await dataOfThread()) as JudgeSettings));
