import type { Job } from "bullmq";
import type { JudgeSettings } from "../judge/judge-file";
import { broken, type Survey, type SurveyTask } from "../judge/survey-file";
import { failureFrom } from "./failure";
import { parseAnswer } from "./paper-job";
import { mostAttempts } from "./run-queue";

/** What became of a paper that a worker has judged. The worker has another path for it, ours is the one that counts. */
export const completedSurvey = (task: SurveyTask, job: Job, settings: JudgeSettings): Survey => {
  const answer = parseAnswer(job.returnvalue);
  if (answer === null) return broken(task, new Error("a worker's answer cannot be read"), settings, 1);
  const { hash, document, stamp } = answer;
  return { task, hash, document: document && { ...document, path: task.path }, stamp, tries: 0 };
};

/** What became of one that was tried as often as it may. Where only the worker's folder was wrong, it was not judged. */
export const failedSurvey = (task: SurveyTask, job: Job, settings: JudgeSettings): Survey => {
  const failure = failureFrom(job.failedReason);
  return broken(task, failure, settings, failure.code === "ERR_OTHER_FILE" ? 0 : mostAttempts);
};
