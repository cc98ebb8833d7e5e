import type { ArchiveAnswer, ArchiveRequest } from "./archive-answer";
import type { BroughtFile } from "../papers/paper";

/** Whether a file is taken for a sweep's database. One in a folder of papers is not: it would bring them all twice. */
export const isArchive = ({ path }: BroughtFile): boolean => /^[^/]+\.(db|sqlite3?)$/i.test(path);

/**
 * Reads a sweep's database in a worker of its own, which ends with it.
 * @param tell called with every answer; the last is no `papers`, unless it was stopped
 */
export const openArchive = (
  request: ArchiveRequest,
  tell: (answer: ArchiveAnswer) => void,
  stop: AbortSignal,
): void => {
  const worker = new Worker(new URL("./archive-worker.ts", import.meta.url));
  stop.addEventListener("abort", () => worker.terminate(), { once: true });
  worker.addEventListener("message", ({ data }: MessageEvent<ArchiveAnswer>) => {
    if (data.kind !== "papers") worker.terminate();
    if (!stop.aborted) tell(data);
  });
  worker.addEventListener("error", () => {
    worker.terminate();
    // Where the whole worker fails, its script could not be had, or the memory did not suffice.
    if (!stop.aborted) tell({ kind: "failed", problem: "noReader" });
  });
  worker.postMessage(request);
};
