import type { BroughtFile } from "../papers/paper";
import { failedPaper } from "./judge-paper";
import type { Assignment, Judgement, JudgingSettings } from "./judgement";

/** A paper that takes longer than this takes a worker with it, and the others go on: 60 seconds. */
const mostMilliseconds = 60_000;

/** What we use of a Worker, so that tests bring real ones of their own. */
export type PaperWorker = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

export interface PoolSettings {
  readonly judging: JudgingSettings;
  /** How many papers are judged at once. */
  readonly workers: number;
  readonly start: () => PaperWorker;
}

interface Task {
  readonly brought: BroughtFile;
  readonly began: () => void;
  readonly done: (judgement: Judgement) => void;
}

/** Judges papers in workers, in the order in which they were brought. A worker that dies is replaced. */
export interface WorkerPool {
  judge(brought: BroughtFile, began: () => void): Promise<Judgement>;
  /** Ends all work; what waits or is being judged never gets an answer. */
  close(): void;
}

const tell = (worker: PaperWorker, assignment: Assignment): void => worker.postMessage(assignment);

/** Runs one task on a worker, and says whether the worker may be used again; never answers once the pool is closed. */
const run = (worker: PaperWorker, task: Task, settings: JudgingSettings, closed: AbortSignal): Promise<boolean> =>
  new Promise((finished) => {
    const listening = new AbortController();
    const rest = (): void => {
      clearTimeout(timer);
      listening.abort();
    };
    const end = (judgement: Judgement, isAlive: boolean): void => {
      rest();
      if (!isAlive) worker.terminate();
      task.done(judgement);
      finished(isAlive);
    };
    const fail = (cause: "ourFault" | "tooLong"): void => end(failedPaper(task.brought.path, cause, settings), false);
    const timer = setTimeout(() => fail("tooLong"), mostMilliseconds);
    const { signal } = listening;
    closed.addEventListener("abort", rest, { signal });
    worker.addEventListener("message", (event) => end((event as MessageEvent<Judgement>).data, true), { signal });
    worker.addEventListener("error", () => fail("ourFault"), { signal });
    task.began();
    tell(worker, { kind: "paper", ...task.brought });
  });

export const openPool = ({ judging, workers, start }: PoolSettings): WorkerPool => {
  const waiting: Task[] = [];
  const idle: PaperWorker[] = [];
  const running = new Set<PaperWorker>();
  const closing = new AbortController();

  const startWorker = (): PaperWorker => {
    const worker = start();
    tell(worker, { kind: "settings", settings: judging });
    return worker;
  };

  const next = (): void => {
    if (closing.signal.aborted || running.size >= workers) return;
    const task = waiting.shift();
    if (!task) return;
    const worker = idle.pop() ?? startWorker();
    running.add(worker);
    void run(worker, task, judging, closing.signal).then((isAlive) => {
      running.delete(worker);
      if (isAlive) idle.push(worker);
      next();
    });
  };

  return {
    judge: (brought, began) =>
      new Promise((done) => {
        waiting.push({ brought, began, done });
        next();
      }),
    close: () => {
      closing.abort();
      waiting.length = 0;
      for (const worker of [...idle, ...running]) worker.terminate();
    },
  };
};
