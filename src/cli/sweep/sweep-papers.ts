import type { Survey, Surveyor } from "../judge/survey-file";
import type { Manifest } from "./manifest";
import type { Standard } from "./manifest-row";
import { isSameFile, whatToJudge } from "./what-to-judge";

export interface SweepRun {
  readonly standard: Standard;
  readonly again: boolean;
  readonly survey: Surveyor;
  readonly signal: AbortSignal;
  /** Is told after every paper how many are done. */
  readonly progress: (done: number) => void;
}

/** What a run came to, in numbers of papers. */
export interface Tally {
  readonly judged: number;
  readonly unchanged: number;
  /** Of those judged. */
  readonly unreadable: number;
}

/** How often a paper has brought down whoever judged it, as it lies there now. */
const triesOf = ({ task, tries }: Survey, manifest: Manifest): number => {
  if (tries === 0) return 0;
  const known = manifest.find(task.path);
  return known !== null && known.hash === null && isSameFile(known, task) ? known.tries + tries : tries;
};

/** Judges what has to be judged and writes it down as it goes. What stops it leaves a manifest to go on from. */
export const sweepPapers = async (
  paths: Iterable<string>,
  manifest: Manifest,
  { standard, again, survey, signal, progress }: SweepRun,
): Promise<Tally> => {
  let judged = 0;
  let unchanged = 0;
  let unreadable = 0;
  const skip = (): void => {
    unchanged += 1;
    progress(judged + unchanged);
  };
  const find = (path: string) => manifest.find(path);
  const tasks = whatToJudge(paths, { judgedBy: standard.judgedBy, again, find, skip, signal });
  for await (const one of survey(tasks)) {
    if (one.document === null) {
      manifest.touch(one.task);
      skip();
      continue;
    }
    manifest.record(one, one.document, standard, triesOf(one, manifest));
    judged += 1;
    unreadable += one.document.error === null ? 0 : 1;
    progress(judged + unchanged);
  }
  manifest.commit();
  return { judged, unchanged, unreadable };
};
