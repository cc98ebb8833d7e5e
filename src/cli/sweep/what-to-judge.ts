import { statSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import type { SurveyTask } from "../judge/survey-file";
import type { Known } from "./manifest-row";

/** A paper that has brought down whoever judged it this often is left alone until it, the profile or the rules change. */
export const mostTries = 3;

/** So many papers are looked at before signals and the clock are heard again. */
const inOneGo = 200;

type OnDisk = Pick<SurveyTask, "size" | "modified">;

const onDisk = (path: string): OnDisk => {
  try {
    const { size, mtimeMs } = statSync(path);
    return { size, modified: Math.trunc(mtimeMs) };
  } catch {
    // Whoever judges it will say why it cannot be had.
    return { size: null, modified: null };
  }
};

/** Whether a paper lies there as it did when it was judged. */
export const isSameFile = (known: Known, { size, modified }: OnDisk): boolean =>
  size !== null && known.size === size && known.modified === modified && !known.isGone;

const isDone = (known: Known, found: OnDisk, judgedBy: string): boolean =>
  isSameFile(known, found) && known.judgedBy === judgedBy && (known.hash !== null || known.tries >= mostTries);

export interface Asked {
  readonly judgedBy: string;
  /** Judge also what has not changed. */
  readonly again: boolean;
  readonly find: (path: string) => Known | null;
  /** Is told of each paper that need not be judged. */
  readonly skip: () => void;
  /** Nothing more is given once this is aborted. */
  readonly signal: AbortSignal;
}

/** Picks the papers that have to be judged: new, changed, judged by something else, or never judged to the end. */
export async function* whatToJudge(
  paths: Iterable<string>,
  { judgedBy, again, find, skip, signal }: Asked,
): AsyncGenerator<SurveyTask> {
  let seen = 0;
  for (const path of paths) {
    seen += 1;
    if (seen % inOneGo === 0) await setImmediate();
    if (signal.aborted) return;
    const found = onDisk(path);
    const known = again ? null : find(path);
    if (known !== null && isDone(known, found, judgedBy)) skip();
    else yield { path, ...found, judgedHash: known?.judgedBy === judgedBy ? known.hash : null };
  }
}
