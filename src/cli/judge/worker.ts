import type { CheckedDocument, Profile } from "../../core";
import { answer, type Answer, type Asked } from "../serve/answer";
import { judgeFile, type JudgeSettings } from "./judge-file";

/** The threads of the service run this for every document. The profile comes once, with the thread. */
export const answerInWorker = async (asked: Asked): Promise<Answer> => {
  const { Tinypool } = await import("tinypool");
  return answer(asked, Tinypool.workerData as Profile);
};

let settings: JudgeSettings | null = null;

/** What a thread of the pool runs for every file. The settings come once, with the thread. */
export const judgeInWorker = async (path: string): Promise<CheckedDocument> => {
  if (settings === null) {
    const { Tinypool } = await import("tinypool");
    settings = Tinypool.workerData as JudgeSettings;
  }
  return judgeFile(path, settings);
};
