import type { CheckedDocument, NonEmpty, Profile } from "../../core";
import { gateFile } from "../gate/gate-file";
import type { GatedDocument } from "../gate/gated-document";
import { answer, type Answer, type Asked } from "../serve/answer";
import { waiversOfFile, type WaiversOfFile } from "../waivers/waivers-of-file";
import { judgeFile } from "./judge-file";
import type { SettingsByWork } from "./settings-by-work";
import { surveyFile, type Survey, type SurveyTask } from "./survey-file";

/** What the thread was started with. */
const dataOfThread = async (): Promise<unknown> => {
  const { loadTinypool } = await import("./tinypool");
  return (await loadTinypool()).Tinypool.workerData;
};

/** The threads of the service run this for every document. The profiles come once, with the thread. */
export const answerInWorker = async (asked: Asked): Promise<Answer> =>
  answer(asked, (await dataOfThread()) as NonEmpty<Profile>);

/** The settings come once, with the thread, which does one kind of work. */
let settings: unknown = null;

const settingsFor = async <W extends keyof SettingsByWork>(): Promise<SettingsByWork[W]> => {
  settings ??= await dataOfThread();
  return settings as SettingsByWork[W];
};

/** What a thread of the pool runs for every file of `briefline check`. */
export const judgeInWorker = async (path: string): Promise<CheckedDocument> =>
  judgeFile(path, await settingsFor<"judgeInWorker">());

/** What it runs for every file of `briefline gate`. */
export const gateInWorker = async (path: string): Promise<GatedDocument> =>
  gateFile(path, await settingsFor<"gateInWorker">());

/** What it runs for every file of `briefline waivers`. */
export const waiversInWorker = async (path: string): Promise<WaiversOfFile> =>
  waiversOfFile(path, await settingsFor<"waiversInWorker">());

/** What it runs to be there: whoever waits for this waits for the start of a thread. */
export const readyInWorker = (): void => undefined;

/** What it runs for every file of `briefline sweep`. */
export const surveyInWorker = async (task: SurveyTask): Promise<Survey> =>
  surveyFile(task, await settingsFor<"surveyInWorker">());
