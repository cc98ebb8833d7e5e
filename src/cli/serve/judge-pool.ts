import { join } from "node:path";
import type { NonEmpty, Profile } from "../../core";
import { answerOfFailure, type Answer, type Asked } from "./answer";
import type { Limits } from "./limits";
import { RefusedRequest } from "./refused-request";
import { threadMegabytes } from "../judge/open-pool";
import { loadTinypool } from "../judge/tinypool";
import { Turns } from "../judge/turns";

/** The threads in which documents are judged. A check that takes too long is stopped with its thread. */
export interface JudgePool {
  /** Waits for a free thread and judges. Throws a RefusedRequest "busy" or "timeout". */
  judge(asked: Asked, left: AbortSignal): Promise<Answer>;
  readonly waiting: number;
  /** How many checks were stopped because they took too long. */
  readonly stopped: number;
  close(): Promise<void>;
}

const isAbort = (error: unknown): boolean => error instanceof Error && error.name === "AbortError";

/** Starts the threads. */
export const startJudgePool = async (profiles: NonEmpty<Profile>, limits: Limits): Promise<JudgePool> => {
  const { Tinypool } = await loadTinypool();
  const { threads, longestCheck, longestUpload } = limits;
  const pool = new Tinypool({
    filename: join(__dirname, "worker.js"),
    name: "answerInWorker",
    minThreads: threads,
    maxThreads: threads,
    workerData: profiles,
    resourceLimits: { maxOldGenerationSizeMb: threadMegabytes },
  });
  const turns = new Turns(threads);
  let stopped = 0;

  const run = async (asked: Asked): Promise<Answer> => {
    const signal = AbortSignal.timeout(longestCheck);
    try {
      return (await pool.run(asked, { signal })) as Answer;
    } catch (error) {
      if (!isAbort(error)) return answerOfFailure(error, asked, profiles);
      stopped += 1;
      throw new RefusedRequest("late", { seconds: longestCheck / 1000 });
    }
  };

  return {
    async judge(asked, left) {
      const patience = AbortSignal.any([left, AbortSignal.timeout(longestUpload)]);
      if (!(await turns.take(patience))) {
        throw new RefusedRequest("waited");
      }
      try {
        return await run(asked);
      } finally {
        turns.give();
      }
    },
    get waiting() {
      return turns.waiting;
    },
    get stopped() {
      return stopped;
    },
    close: () => pool.destroy(),
  };
};
