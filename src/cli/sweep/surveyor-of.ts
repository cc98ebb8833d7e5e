import { availableParallelism } from "node:os";
import { CallError } from "../call-error";
import type { JudgeSettings } from "../judge/judge-file";
import { writeError } from "../output";
import { sharedRoot } from "../queue/places";
import { queueAddress } from "../queue/queue-address";
import { surveyByQueue, type QueueSurveyor, type SweepByQueue } from "../queue/survey-by-queue";
import { sayIn } from "../words/say-in";
import type { SweepOptions } from "./sweep-options";
import { surveyHere } from "./survey-here";

/** Who judges the papers of a call: this machine, unless a queue is named. */
export const surveyorOf = async (
  settings: JudgeSettings,
  call: Pick<SweepByQueue, "paths" | "signal" | "longest">,
  files: readonly string[],
  { queue, queueName, root, jobs = availableParallelism() }: SweepOptions,
): Promise<QueueSurveyor> => {
  const { paths, longest } = call;
  if (queue === undefined) {
    if (root !== undefined) throw new CallError("--root says what workers share: it goes with --queue.");
    const threads = Math.min(jobs, paths.length);
    return { survey: surveyHere(settings, { threads, longest }), close: () => undefined };
  }
  const address = queueAddress(queue, queueName, process.env);
  const say: SweepByQueue["say"] = (word) => writeError(`${sayIn(settings.language, word, { path: address.shown })}\n`);
  return surveyByQueue(settings, { ...call, address, root: sharedRoot(files, root), say });
};
