/** With this code Node aborts where there are no signals. */
const abortOnWindows = 134;

/** Judging one paper took longer than it may. */
export class TooSlow extends Error {
  override readonly name = "TooSlow";
  readonly code = "ERR_TOO_SLOW";

  /** @param seconds how long it might take */
  constructor(seconds: number) {
    super(`${seconds} s`);
  }
}

/** A process ended over a paper. */
export class BrokeDown extends Error {
  override readonly name = "BrokeDown";
  readonly code: "ERR_WORKER_OUT_OF_MEMORY" | "ERR_BROKE_DOWN";

  /** As Node tells how it ended. It aborts itself when its memory is full; the system kills it when all memory is. */
  constructor(exitCode: number | null, signal: NodeJS.Signals | null) {
    super(signal ?? `exit code ${exitCode}`);
    const isFull = signal === "SIGABRT" || signal === "SIGKILL" || exitCode === abortOnWindows;
    this.code = isFull ? "ERR_WORKER_OUT_OF_MEMORY" : "ERR_BROKE_DOWN";
  }
}

/** A worker has not the file that the sweep saw: its folder is not the same, its copy is old, or the file has just changed. */
export class OtherFile extends Error {
  override readonly name = "OtherFile";
  readonly code = "ERR_OTHER_FILE";
}

/** Why a paper was not judged, though nothing is known to be wrong with it; null for a fault of ours without a name. */
export type Breakdown = "outOfMemory" | "tooSlow" | "otherFile";

const breakdowns: Readonly<Record<string, Breakdown>> = {
  ERR_WORKER_OUT_OF_MEMORY: "outOfMemory",
  ERR_TOO_SLOW: "tooSlow",
  ERR_OTHER_FILE: "otherFile",
};

/** Reads it from an error of Node or of ours. */
export const breakdownOf = (error: unknown): Breakdown | null =>
  error instanceof Error && "code" in error ? (breakdowns[String(error.code)] ?? null) : null;
