import type { Assignment, Judgement, JudgingSettings } from "./judgement";
import { judgePaper } from "./judge-paper";

let settings: JudgingSettings | null = null;

const answer = (judgement: Judgement): void => self.postMessage(judgement);

self.addEventListener("message", ({ data }: MessageEvent<Assignment>) => {
  if (data.kind === "settings") settings = data.settings;
  else if (settings !== null) void judgePaper(data.path, data.file, settings).then(answer);
});
