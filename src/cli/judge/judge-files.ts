import { availableParallelism } from "node:os";
import type { CheckedDocument } from "../../core";
import { readStandardInput } from "../files/read-bytes";
import { shownPath, standardInput } from "../files/standard-input";
import { inOrder } from "./in-order";
import { openPool } from "./open-pool";
import { failed, judgeBytes, judgeFile, unopened, type JudgeSettings } from "./judge-file";

/**
 * A thread costs about 20 ms to start and warms up for as long again: it pays only for work that has been going on for
 * a while and has a while to go (measured: 0.15 s and 0.3 s).
 */
const shortWork = 150;
const shortRest = 300;

/** So many files a thread may be ahead of the report. */
const ahead = 8;

const judgeOne = async (path: string, settings: JudgeSettings): Promise<CheckedDocument> => {
  if (path !== standardInput) return judgeFile(path, settings);
  try {
    return await judgeBytes(shownPath(path), await readStandardInput(), settings);
  } catch (error) {
    return unopened(shownPath(path), error, settings);
  }
};

/** Judges on all cores. Standard input is read by this thread, the only one that has it. */
async function* judgeInPool(
  paths: readonly string[],
  settings: JudgeSettings,
  threads: number,
): AsyncGenerator<CheckedDocument> {
  const pool = await openPool("judgeInWorker", settings, { threads });
  const judge = async (path: string): Promise<CheckedDocument> => {
    if (path === standardInput) return judgeOne(path, settings);
    try {
      return await pool.run(path);
    } catch (error) {
      return failed(path, error, settings);
    }
  };
  try {
    yield* inOrder(paths, threads * ahead, judge);
  } finally {
    await pool.close();
  }
}

/** Judges files in the order given: here as long as that is quickest, then on all cores. */
export async function* judgeFiles(paths: readonly string[], settings: JudgeSettings): AsyncGenerator<CheckedDocument> {
  const threads = availableParallelism();
  const started = performance.now();
  for (const [done, path] of paths.entries()) {
    const spent = performance.now() - started;
    const rest = (spent / Math.max(1, done)) * (paths.length - done);
    if (threads > 1 && spent > shortWork && rest > shortRest) {
      yield* judgeInPool(paths.slice(done), settings, threads);
      return;
    }
    yield await judgeOne(path, settings);
  }
}
