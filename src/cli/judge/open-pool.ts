import { join } from "node:path";
import type { JudgeSettings } from "./judge-file";
import type * as worker from "./worker";

/** What a thread that has these settings can be asked to do: names that its file exports. */
type Work = "judgeInWorker" | "surveyInWorker";
type Task<W extends Work> = Parameters<(typeof worker)[W]>[0];
type Outcome<W extends Work> = Awaited<ReturnType<(typeof worker)[W]>>;

export interface Pool<W extends Work> {
  /** Throws where the thread broke down; another takes its place. */
  run(task: Task<W>): Promise<Outcome<W>>;
  close(): Promise<void>;
}

/** Starts threads that judge by these settings. */
export const openPool = async <W extends Work>(work: W, settings: JudgeSettings, threads: number): Promise<Pool<W>> => {
  const { Tinypool } = await import("tinypool");
  const pool = new Tinypool({
    filename: join(__dirname, "worker.js"),
    name: work,
    minThreads: threads,
    maxThreads: threads,
    workerData: settings,
  });
  return {
    run: (task) => pool.run(task) as Promise<Outcome<W>>,
    close: async () => pool.destroy(),
  };
};
