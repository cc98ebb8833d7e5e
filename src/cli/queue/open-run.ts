import type { Redis } from "ioredis";
import { CallError } from "../call-error";
import { assignmentText, type Assignment } from "./assignment";
import { holdQueue } from "./hold-queue";
import { assignmentKey, lastRunKey } from "./keys";
import type { QueueAddress } from "./queue-address";
import { RunQueue } from "./run-queue";

/** How often we say that we are there, in milliseconds. What a server has forgotten is said again. */
const sayEvery = 5000;

/** So long a server that has gone is waited for at the end. */
const patience = 5000;

export interface Run {
  readonly queue: RunQueue;
  /** Throws a CallError once another sweep has taken the queue. */
  readonly assertOurs: () => void;
  /** Takes away all that the sweep has put on the server. */
  readonly end: () => Promise<void>;
}

/** Takes away what the last sweep has left, much or little: it may have been killed. */
const clearFormer = async (redis: Redis, name: string): Promise<void> => {
  const run = await redis.get(lastRunKey(name));
  if (run === null) return;
  const queue = await RunQueue.open(redis, name, run);
  await queue.clear();
  await queue.close();
};

const inTime = async (work: Promise<void>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((settle) => (timer = setTimeout(settle, patience)));
  await Promise.race([work, late]);
  clearTimeout(timer);
};

/** Takes a queue for a sweep and tells its workers what is asked. Throws a CallError where another sweep has it. */
export const openRun = async (redis: Redis, address: QueueAddress, assignment: Assignment): Promise<Run> => {
  const { name, shown } = address;
  const key = assignmentKey(name);
  const text = assignmentText(assignment);
  const hold = await holdQueue(redis, address);
  await clearFormer(redis, name);
  const queue = await RunQueue.open(redis, name, assignment.run);
  await redis.set(lastRunKey(name), assignment.run);
  await redis.set(key, text);

  let isOurs = true;
  const say = async (): Promise<void> => {
    isOurs &&= await hold.renew();
    if (isOurs) await redis.set(key, text);
  };
  // What cannot be said now is said the next time.
  const timer = setInterval(() => void say().catch(() => undefined), sayEvery);

  const clear = async (): Promise<void> => {
    if (isOurs) await redis.del(key);
    await queue.clear();
    await hold.release();
    await queue.close();
  };
  return {
    queue,
    assertOurs() {
      if (!isOurs) throw new CallError(`Another sweep has taken ${shown}. Run the same call again to go on.`);
    },
    async end() {
      clearInterval(timer);
      if (redis.status === "ready") await inTime(clear().catch(() => undefined));
    },
  };
};
