import type { CheckedDocument } from "../../core";
import { judgeFile, type JudgeSettings } from "./judge-file";

let settings: JudgeSettings | null = null;

/** What a thread of the pool runs for every file. The settings come once, with the thread. */
export const judgeInWorker = async (path: string): Promise<CheckedDocument> => {
  if (settings === null) {
    const { Tinypool } = await import("tinypool");
    settings = Tinypool.workerData as JudgeSettings;
  }
  return judgeFile(path, settings);
};
