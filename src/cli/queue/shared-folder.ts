import { statSync } from "node:fs";
import { OtherFile } from "../judge/breakdown";
import type { SurveyTask } from "../judge/survey-file";
import type { PaperJob } from "./paper-job";
import { pathOf, type Place } from "./places";

const sizeOf = (path: string): number | null => {
  try {
    return statSync(path).size;
  } catch {
    return null;
  }
};

/** Whether a worker's folder is the one that the sweep means: one of these papers at least is in it. */
export const isSharedFolder = (root: string, samples: readonly Place[]): boolean =>
  samples.length === 0 ||
  samples.some((place) => {
    const path = pathOf(root, place);
    return path !== null && sizeOf(path) !== null;
  });

/**
 * The paper of a job, in this worker's folder.
 * @throws OtherFile where it is not the file that the sweep saw
 */
export const paperOfJob = (root: string, { place, ...job }: PaperJob): SurveyTask => {
  const path = pathOf(root, place);
  if (path === null) throw new OtherFile("it lies outside of the folder that the workers share");
  const size = sizeOf(path);
  if (job.size !== null && size === null) throw new OtherFile("a worker does not find it");
  if (job.size !== null && size !== job.size) throw new OtherFile("a worker finds a file of another size");
  return { path, ...job };
};
