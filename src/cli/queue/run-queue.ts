import type { Job, Queue } from "bullmq";
import type { Redis } from "ioredis";
import { loadQueue } from "./connect";
import { prefix, runQueue } from "./keys";
import { jobIdOf, type PaperJob } from "./paper-job";

/** A paper that has brought down whoever judged it this often is set aside. */
export const mostAttempts = 3;

/** Milliseconds before it is tried again, perhaps by another worker. */
const betweenAttempts = 1000;

/** Events are for screens that show queues; each holds a whole answer, and nobody here reads them. */
const keptEvents = 10;

export interface Ended {
  readonly completed: readonly Job[];
  readonly failed: readonly Job[];
}

/** The queue of one sweep, from the sweep's side. */
export class RunQueue {
  readonly #queue: Queue;

  private constructor(queue: Queue) {
    this.#queue = queue;
    // A lost connection is waited out: see `connect`.
    queue.on("error", () => undefined);
  }

  static async open(redis: Redis, name: string, run: string): Promise<RunQueue> {
    const { Queue } = await loadQueue();
    return new RunQueue(
      new Queue(runQueue(name, run), {
        connection: redis,
        prefix,
        streams: { events: { maxLen: keptEvents } },
        defaultJobOptions: {
          attempts: mostAttempts,
          backoff: { type: "fixed", delay: betweenAttempts },
          stackTraceLimit: 0,
        },
      }),
    );
  }

  /** Puts papers in; one that is there already stays as it is. */
  async add(jobs: readonly PaperJob[]): Promise<void> {
    await this.#queue.addBulk(jobs.map((data) => ({ name: "paper", data, opts: { jobId: jobIdOf(data) } })));
  }

  /** Some of those that are done with. */
  async ended(most: number): Promise<Ended> {
    const [completed, failed] = await Promise.all([
      this.#queue.getCompleted(0, most - 1),
      this.#queue.getFailed(0, most - 1),
    ]);
    return { completed, failed };
  }

  async remove(jobs: readonly Job[]): Promise<void> {
    await Promise.all(jobs.map(({ id = "" }) => this.#queue.remove(id)));
  }

  /** How many workers listen; null where the server does not tell everybody. */
  workers(): Promise<number | null> {
    return this.#queue.getWorkersCount().catch(() => null);
  }

  /** Takes all of it away, with whatever workers are still judging. */
  async clear(): Promise<void> {
    await this.#queue.waitUntilReady();
    await this.#queue.obliterate({ force: true });
  }

  async close(): Promise<void> {
    await this.#queue.close();
  }
}
