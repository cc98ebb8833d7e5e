import { join } from "node:path";
import { TooSlow } from "./breakdown";
import { Turns } from "./turns";
import type { JudgeSettings } from "./judge-file";
import type { Survey, SurveyTask } from "./survey-file";

/** Threads that judge the papers of an archive. */
export interface Pool {
  /** Throws where the thread broke down or took too long (TooSlow); another takes its place. */
  run(task: SurveyTask): Promise<Survey>;
  /** Waits until the threads are there: otherwise the first tasks wait for that. */
  start(): Promise<void>;
  close(): Promise<void>;
}

export interface PoolSize {
  readonly threads: number;
  /** Seconds that a task may take, the time that it waits for a thread not counted. Without it, for ever. */
  readonly longest?: number;
}

/** Memory of one thread, in megabytes. A paper of a thousand pages takes a third of it. */
export const threadMegabytes = 512;

/** What the whole program may take (NODE_OPTIONS) holds for a thread as well. */
const mostMegabytes = (): number =>
  Math.min(threadMegabytes, process.getBuiltinModule("node:v8").getHeapStatistics().heap_size_limit / 1024 ** 2);

const isAbort = (error: unknown): boolean => error instanceof Error && error.name === "AbortError";

/** Starts threads that judge by these settings. One that takes all its memory or hangs is ended, and no other suffers. */
export const openPool = async (settings: JudgeSettings, { threads, longest }: PoolSize): Promise<Pool> => {
  const { loadTinypool } = await import("./tinypool");
  const { Tinypool } = await loadTinypool();
  const pool = new Tinypool({
    filename: join(__dirname, "worker.js"),
    name: "surveyInWorker",
    minThreads: threads,
    maxThreads: threads,
    workerData: settings,
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes() },
  });
  const run = (task: SurveyTask, signal?: AbortSignal): Promise<Survey> =>
    pool.run(task, { signal: signal ?? null }) as Promise<Survey>;
  const close = () => pool.destroy();
  const start = async (): Promise<void> => {
    await Promise.all(Array.from({ length: threads }, () => pool.run(null, { name: "readyInWorker" })));
  };
  if (longest === undefined) return { run: (task) => run(task), start, close };

  const turns = new Turns(threads);
  const runInTime = async (task: SurveyTask): Promise<Survey> => {
    await turns.take();
    try {
      return await run(task, AbortSignal.timeout(longest * 1000));
    } catch (error) {
      throw isAbort(error) ? new TooSlow(longest) : error;
    } finally {
      turns.give();
    }
  };
  return { run: runInTime, start, close };
};
