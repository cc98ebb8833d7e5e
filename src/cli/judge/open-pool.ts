import { join } from "node:path";
import { TooSlow } from "./breakdown";
import { Turns } from "./turns";
import type { SettingsByWork } from "./settings-by-work";
import type * as worker from "./worker";

type Work = keyof SettingsByWork;
export type SettingsOf<W extends Work> = SettingsByWork[W];
type Task<W extends Work> = Parameters<(typeof worker)[W]>[0];
export type Outcome<W extends Work> = Awaited<ReturnType<(typeof worker)[W]>>;

export interface Pool<W extends Work> {
  /** Throws where the thread broke down or took too long (TooSlow); another takes its place. */
  run(task: Task<W>): Promise<Outcome<W>>;
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
export const openPool = async <W extends Work>(
  work: W,
  settings: SettingsOf<W>,
  { threads, longest }: PoolSize,
): Promise<Pool<W>> => {
  const { loadTinypool } = await import("./tinypool");
  const { Tinypool } = await loadTinypool();
  const pool = new Tinypool({
    filename: join(__dirname, work === "judgeInWorker" ? "check-worker.js" : "worker.js"),
    name: work,
    minThreads: threads,
    maxThreads: threads,
    workerData: settings,
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes() },
  });
  const run = (task: Task<W>, signal?: AbortSignal): Promise<Outcome<W>> =>
    pool.run(task, { signal: signal ?? null }) as Promise<Outcome<W>>;
  const close = () => pool.destroy();
  const start = async (): Promise<void> => {
    await Promise.all(Array.from({ length: threads }, () => pool.run(null, { name: "readyInWorker" })));
  };
  if (longest === undefined) return { run: (task) => run(task), start, close };

  const turns = new Turns(threads);
  const runInTime = async (task: Task<W>): Promise<Outcome<W>> => {
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
