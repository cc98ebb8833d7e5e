import { speak } from "../text/say";
import type { PackAnswer, PackRequest } from "./pack-request";

/**
 * Makes a pack in a worker of its own, which ends with it: nothing freezes. A worker that dies is told as a failure.
 * @param tell called with how many papers are read
 * @param stop ends the worker at once; there is no answer then, but null
 */
export const runPack = (
  request: PackRequest,
  tell: (done: number) => void,
  stop: AbortSignal,
): Promise<PackAnswer | null> =>
  new Promise((answered) => {
    const worker = new Worker(new URL("./pack-worker.ts", import.meta.url));
    const end = (answer: PackAnswer | null): void => {
      worker.terminate();
      answered(answer);
    };
    stop.addEventListener("abort", () => end(null), { once: true });
    worker.addEventListener("message", ({ data }: MessageEvent<PackAnswer>) => {
      if (data.kind === "progress") tell(data.done);
      else end(data);
    });
    worker.addEventListener("error", () =>
      end({ kind: "failed", paper: "", why: speak(request.language)("pack.ourFault") }),
    );
    worker.postMessage(request);
  });
