import { packPapers } from "./pack-papers";
import type { PackAnswer, PackRequest } from "./pack-request";

const answer = (message: PackAnswer): void => self.postMessage(message);

self.addEventListener("message", ({ data }: MessageEvent<PackRequest>) => {
  void packPapers(data, (done) => answer({ kind: "progress", done })).then(answer);
});
