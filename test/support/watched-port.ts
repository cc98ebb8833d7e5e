import type { DocumentPort, Problem } from "../../src/core";
import { settle } from "./hand-clock";

type Deed = "read" | "apply" | "reveal";

export interface WatchedPort extends DocumentPort {
  /** What has begun and ended, in order: "read", "read.", "apply", "apply.". */
  readonly log: readonly string[];
  /** Makes the next read, write or reveal fail. */
  failNext(deed: Deed, problem: Problem): void;
  /** Lets the next read or write wait. Returns the way to let it go on. */
  holdNext(deed: Deed): () => Promise<void>;
}

/** A real port with somebody watching, who can make it wait or fail once. */
export const watch = (port: DocumentPort): WatchedPort => {
  const log: string[] = [];
  const failures = new Map<Deed, Problem>();
  const holds = new Map<Deed, Promise<void>>();
  const through = async <T>(deed: Deed, task: () => Promise<T>) => {
    log.push(deed);
    const hold = holds.get(deed);
    holds.delete(deed);
    await hold;
    const problem = failures.get(deed);
    failures.delete(deed);
    const result = problem ? ({ ok: false, problem } as const) : await task();
    log.push(`${deed}.`);
    return result;
  };
  return {
    capabilities: port.capabilities,
    log,
    read: () => through("read", () => port.read()),
    apply: (edits) => through("apply", () => port.apply(edits)),
    reveal: (span) => through("reveal", () => port.reveal(span)),
    cursor: () => port.cursor(),
    onChange: (listener) => port.onChange(listener),
    failNext: (deed, problem) => failures.set(deed, problem),
    holdNext(deed) {
      let letGo = (): void => undefined;
      holds.set(deed, new Promise((resolve) => (letGo = resolve)));
      return async () => {
        letGo();
        await settle();
      };
    },
  };
};
