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

/**
 * What it counts for that a paper was tried as often as it may: all of its tries, if it brought down the threads. Where
 * workers were lost it may have been innocent, beside one that was not; where their folder was wrong, nobody has tried.
 */
const triesOf: Readonly<Record<string, number>> = { ERR_LOST: 1, ERR_OTHER_FILE: 0 };

/** What became of one that was tried as often as it may. */
export const failedSurvey = (task: SurveyTask, job: Job, settings: JudgeSettings): Survey => {
  const failure = failureFrom(job.failedReason);
  return broken(task, failure, settings, triesOf[failure.code] ?? mostAttempts);
};
