import { setTimeout } from "node:timers/promises";
import type { Job } from "bullmq";
import type { Redis } from "ioredis";
import { OtherFile } from "../judge/breakdown";
import { openPool } from "../judge/open-pool";
import type { Assignment } from "./assignment";
import { loadQueue } from "./connect";
import { failureLine } from "./failure";
import { prefix, runQueue } from "./keys";
import { parseJob, type PaperAnswer } from "./paper-job";
import { mostAttempts } from "./run-queue";
import { isSharedFolder, paperOfJob } from "./shared-folder";

/** A worker that was not heard of for so long, in milliseconds, has lost the papers in its hands to others. */
const lostAfter = 10_000;
const lookForLost = 3000;

/** So many papers are in hand for each thread, that none waits for the network. */
const ahead = 2;

/** So long we wait at the end for what closes the connection. */
const patience = 10_000;

export interface RunOfWorker {
  readonly redis: Redis;
  readonly name: string;
  /** The shared folder, as it is called here. */
  readonly root: string;
  readonly threads: number;
  /** Whether to go on, asked now and again. */
  readonly goesOn: () => Promise<boolean>;
  readonly judged: () => void;
}

/** Judges papers of one sweep as long as it goes on. Says whether the folder is still the shared one. */
export const judgeRun = async (assignment: Assignment, worker: RunOfWorker): Promise<boolean> => {
  const { redis, name, root, threads, goesOn, judged } = worker;
  const { run, settings, longest, samples } = assignment;
  const { Worker, WaitingError } = await loadQueue();
  const pool = await openPool(settings, { threads, longest });
  // Whoever takes papers before it can judge them has them in hand for longest, and loses them when it is killed.
  await pool.start();
  const folderLost = new AbortController();

  const judge = async ({ data }: Job<unknown>): Promise<PaperAnswer> => {
    const job = parseJob(data);
    if (job === null) throw new Error("no job of ours");
    const { hash, document, stamp } = await pool.run(paperOfJob(root, job));
    judged();
    return { hash, document, stamp };
  };
  const perform = async (job: Job<unknown>, token?: string): Promise<PaperAnswer> => {
    try {
      return await judge(job);
    } catch (error) {
      if (!(error instanceof OtherFile) || isSharedFolder(root, samples)) throw new Error(failureLine(error));
      // The paper is not to blame: others get it, as if we had not had it.
      folderLost.abort();
      void listener.pause(true);
      await job.moveToWait(token);
      throw new WaitingError();
    }
  };
  const listener = new Worker<unknown, PaperAnswer>(runQueue(name, run), perform, {
    connection: redis,
    prefix,
    concurrency: threads * ahead,
    lockDuration: lostAfter,
    stalledInterval: lookForLost,
    maxStalledCount: mostAttempts - 1,
  });
  // A lost connection is waited out, a paper that another worker has taken over is the other's.
  listener.on("error", () => undefined);
  try {
    while (!folderLost.signal.aborted && (await goesOn()));
    return !folderLost.signal.aborted;
  } finally {
    // Where the server has gone, what is in hand can be handed to nobody.
    const isGone = redis.status !== "ready";
    await Promise.race([listener.close(isGone), setTimeout(patience, undefined, { ref: false })]);
    await pool.close();
  }
};
