import type { CheckedDocument, NonEmpty, Profile } from "../../core";
import { answer, type Answer, type Asked } from "../serve/answer";
import { judgeFile, type JudgeSettings } from "./judge-file";
import { surveyFile, type Survey, type SurveyTask } from "./survey-file";
import { loadTinypool } from "./tinypool";

/** The threads of the service run this for every document. The profiles come once, with the thread. */
export const answerInWorker = async (asked: Asked): Promise<Answer> => {
  const { Tinypool } = await loadTinypool();
  return answer(asked, Tinypool.workerData as NonEmpty<Profile>);
};

let settings: JudgeSettings | null = null;

/** The settings come once, with the thread. */
const settingsHere = async (): Promise<JudgeSettings> => {
  if (settings === null) {
    const { Tinypool } = await loadTinypool();
    settings = Tinypool.workerData as JudgeSettings;
  }
  return settings;
};

/** What a thread of the pool runs for every file of `briefline check`. */
export const judgeInWorker = async (path: string): Promise<CheckedDocument> => judgeFile(path, await settingsHere());

/** What it runs for every file of `briefline sweep`. */
export const surveyInWorker = async (task: SurveyTask): Promise<Survey> => surveyFile(task, await settingsHere());
