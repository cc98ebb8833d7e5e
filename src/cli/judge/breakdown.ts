/** Judging one paper took longer than it may. */
export class TooSlow extends Error {
  override readonly name = "TooSlow";
  readonly code = "ERR_TOO_SLOW";

  /** @param seconds how long it might take */
  constructor(seconds: number) {
    super(`${seconds} s`);
  }
}

/** What brought down the thread that judged a paper; null for a fault of ours that has no name. */
export type Breakdown = "outOfMemory" | "tooSlow";

const breakdowns: Readonly<Record<string, Breakdown>> = {
  ERR_WORKER_OUT_OF_MEMORY: "outOfMemory",
  ERR_TOO_SLOW: "tooSlow",
};

/** Reads it from an error of Node or of ours. */
export const breakdownOf = (error: unknown): Breakdown | null =>
  error instanceof Error && "code" in error ? (breakdowns[String(error.code)] ?? null) : null;
