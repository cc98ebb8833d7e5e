import { visibleText } from "../../core";
import { CallError } from "../call-error";

/** Where a queue is: a Redis or Valkey server, and a name on it. */
export interface QueueAddress {
  /** With user and password, as it was given: never shown. */
  readonly url: string;
  /** For people. */
  readonly shown: string;
  /** From the environment, so that no list of processes shows it; null where there is none. */
  readonly password: string | null;
  readonly name: string;
}

/** What BullMQ and a cluster of servers take for a key's name. */
const named = /^[A-Za-z0-9._-]{1,60}$/;

/**
 * Reads `--queue` and `--queue-name`. The password is in BRIEFLINE_QUEUE_PASSWORD or in the address.
 * @throws CallError where it is no address of a server
 */
export const queueAddress = (written: string, name: string, environment: NodeJS.ProcessEnv): QueueAddress => {
  const url = URL.canParse(written) ? new URL(written) : null;
  if (url === null || !["redis:", "rediss:"].includes(url.protocol) || url.hostname === "") {
    // What was written may hold a password: it is not said again.
    throw new CallError("--queue: write redis://host:6379, or rediss://host:6380 for an encrypted connection.");
  }
  if (!named.test(name)) throw new CallError("--queue-name: letters, digits, dots and hyphens, 60 at most.");
  const password = environment["BRIEFLINE_QUEUE_PASSWORD"] ?? "";
  return {
    url: written,
    shown: visibleText(`${url.protocol}//${url.host}${url.pathname}`.replace(/\/$/, "")),
    password: password === "" ? null : password,
    name,
  };
};
