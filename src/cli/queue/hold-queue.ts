import { randomUUID } from "node:crypto";
import type { Redis } from "ioredis";
import { visibleText } from "../../core";
import { CallError } from "../call-error";
import { isLeftOver, ownName } from "../sweep/claim";
import { ownerKey } from "./keys";
import type { QueueAddress } from "./queue-address";

/** A sweep that was not heard of for so long has lost its queue. */
const holdFor = 15_000;

/** Makes the key ours unless it is another's; says whether it is ours. */
const takeScript = `
local owner = redis.call("get", KEYS[1])
if owner and owner ~= ARGV[1] then return 0 end
redis.call("set", KEYS[1], ARGV[1], "PX", ARGV[2])
return 1`;

const releaseScript = `if redis.call("get", KEYS[1]) == ARGV[1] then redis.call("del", KEYS[1]) end`;

export interface Hold {
  /** Says that we are still there; false where another sweep has the queue by now. */
  renew(): Promise<boolean>;
  release(): Promise<void>;
}

/** Sees to it that one sweep alone uses a queue. Throws a CallError where another does. */
export const holdQueue = async (redis: Redis, { name, shown }: QueueAddress): Promise<Hold> => {
  const key = ownerKey(name);
  const owner = `${ownName()}${randomUUID()}`;
  const renew = async (): Promise<boolean> => (await redis.eval(takeScript, 1, key, owner, holdFor)) === 1;
  if (!(await renew())) {
    const other = (await redis.get(key)) ?? "";
    if (isLeftOver(other)) await redis.eval(releaseScript, 1, key, other);
    if (!(await renew())) {
      const [id = "?", host = "?"] = other.split("\n").map(visibleText);
      throw new CallError(
        `Another sweep uses ${shown} (process ${id} on ${host}). Wait for it, or use another --queue-name. ` +
          `If it was killed, the queue is free ${holdFor / 1000} seconds after that.`,
      );
    }
  }
  return {
    renew,
    async release() {
      await redis.eval(releaseScript, 1, key, owner);
    },
  };
};
