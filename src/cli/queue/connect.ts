import type { Redis } from "ioredis";
import { visibleText } from "../../core";
import { CallError } from "../call-error";
import type { QueueAddress } from "./queue-address";

/** A server that is there answers sooner. */
const patience = 10_000;

/** While a server is away it is asked again after so long at most. */
const mostPause = 2000;

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "MODULE_NOT_FOUND";

/** BullMQ and the connection that it speaks through. Both are optional: whoever judges on one machine needs neither. */
export const loadQueue = async () => {
  try {
    const [{ Queue, WaitingError, Worker }, { Redis }] = await Promise.all([import("bullmq"), import("ioredis")]);
    return { Queue, WaitingError, Worker, Redis };
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new CallError(
      "This installation was made without its optional packages. Add them: npm install bullmq ioredis",
    );
  }
};

const whyNot = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  if (/NOAUTH|WRONGPASS|NOPERM|invalid username-password/i.test(message)) {
    return "it refuses this user or password. Put the password in BRIEFLINE_QUEUE_PASSWORD";
  }
  return visibleText(message);
};

/** Says in words that a server refused a command, as a CallError; what is none of that is given back. */
export const explainRefusal = ({ shown }: QueueAddress, error: unknown): unknown =>
  error instanceof Error && error.name === "ReplyError"
    ? new CallError(`The queue ${shown} refuses: ${visibleText(error.message)}.`)
    : error;

export interface Connection {
  readonly redis: Redis;
  readonly close: () => void;
}

/**
 * Connects to the server of a queue. Later losses of the connection are waited out; `onChange` is told of each and of each
 * return.
 * @throws CallError where it does not answer now
 */
export const connect = async (
  { url, shown, password }: QueueAddress,
  onChange: (isThere: boolean) => void,
): Promise<Connection> => {
  const { Redis } = await loadQueue();
  let isOpen = false;
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: patience,
    // BullMQ's own condition: what was asked while the server is away is asked again when it is back.
    maxRetriesPerRequest: null,
    retryStrategy: (times) => (isOpen ? Math.min(times * 100, mostPause) : null),
    ...(password === null ? {} : { password }),
  });
  let reason: unknown = null;
  let isThere = true;
  const change = (now: boolean): void => {
    if (!isOpen || isThere === now) return;
    isThere = now;
    onChange(now);
  };
  redis.on("error", (error: unknown) => (reason = error));
  redis.on("close", () => change(false));
  redis.on("ready", () => change(true));
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    redis.disconnect();
    throw new CallError(`The queue ${shown} does not answer: ${whyNot(reason ?? error)}.`);
  }
  isOpen = true;
  const close = (): void => {
    isOpen = false;
    redis.disconnect();
  };
  return { redis, close };
};
