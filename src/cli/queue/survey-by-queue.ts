import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import type { JudgeSettings } from "../judge/judge-file";
import type { Survey, Surveyor, SurveyTask } from "../judge/survey-file";
import { connect, explainRefusal } from "./connect";
import { openRun } from "./open-run";
import { placeOf } from "./places";
import type { QueueAddress } from "./queue-address";
import type { RunQueue } from "./run-queue";
import { UnderWay } from "./under-way";

export interface SweepByQueue {
  readonly address: QueueAddress;
  /** The folder that the workers share: an absolute path. */
  readonly root: string;
  /** All papers of the sweep. */
  readonly paths: readonly string[];
  /** Seconds that one paper may take. */
  readonly longest: number;
  readonly signal: AbortSignal;
  readonly say: (word: "noWorker" | "queueAway" | "queueBack") => void;
}

/** Milliseconds until we look again where nothing was ready. */
const pause = 50;

/** Where nothing comes for so long, in milliseconds, somebody may be missing, or what a server had may be lost. */
const silence = 10_000;

/** So many papers tell a worker whether its folder is the right one. */
const samplesOf = (paths: readonly string[]): readonly string[] => {
  const step = Math.max(1, Math.floor(paths.length / 8));
  return paths.filter((_, number) => number % step === 0).slice(0, 8);
};

interface Talk extends Pick<SweepByQueue, "signal" | "say"> {
  readonly queue: RunQueue;
  /** Whether the server was away since this was asked last. */
  readonly isBack: () => boolean;
  readonly assertOurs: () => void;
}

/** Hands papers to the queue and takes answers from it until there are no more of either. */
async function* through(
  tasks: AsyncIterator<SurveyTask>,
  underWay: UnderWay,
  { queue, signal, isBack, assertOurs, say }: Talk,
): AsyncGenerator<Survey> {
  let heard = performance.now();
  let isAlone = false;
  for (let hasMore = true; hasMore || underWay.count > 0;) {
    if (signal.aborted) return;
    assertOurs();
    if (hasMore) hasMore = await underWay.fill(tasks);
    const before = underWay.count;
    yield* underWay.answers();
    if (underWay.count < before) {
      heard = performance.now();
      isAlone = false;
      continue;
    }
    const isSilent = performance.now() - heard > silence;
    if (isSilent && !isAlone && (await queue.workers()) === 0) {
      isAlone = true;
      say("noWorker");
    }
    if (isSilent || isBack()) await underWay.putBack();
    if (isSilent) heard = performance.now();
    await setTimeout(pause);
  }
}

/** Gives what there is until something else happens, whatever is under way then. */
async function* until<Item>(end: Promise<"up">, items: AsyncGenerator<Item>): AsyncGenerator<Item> {
  for (;;) {
    const next = await Promise.race([items.next(), end]);
    if (next === "up" || next.done) return;
    yield next.value;
  }
}

/** Judges on other machines, by workers that take papers from a queue. */
export interface QueueSurveyor {
  readonly survey: Surveyor;
  close(): void;
}

/**
 * Connects to a queue.
 * @throws CallError where it does not answer, or a paper lies outside of what the workers share
 */
export const surveyByQueue = async (settings: JudgeSettings, sweep: SweepByQueue): Promise<QueueSurveyor> => {
  const { address, root, paths, longest, signal, say } = sweep;
  // What cannot be shared is found out before the first paper is judged.
  for (const path of paths) placeOf(root, path);
  let wasAway = false;
  const { redis, close } = await connect(address, (isThere) => {
    wasAway ||= isThere;
    say(isThere ? "queueBack" : "queueAway");
  });
  const isBack = (): boolean => {
    const was = wasAway;
    wasAway = false;
    return was;
  };
  // Whoever is told to stop does not wait for a server that has gone.
  const given = new Promise<"up">((settle) =>
    signal.addEventListener("abort", () => {
      if (redis.status !== "ready") settle("up");
    }),
  );

  const survey: Surveyor = async function* (tasks) {
    const assignment = {
      run: randomUUID(),
      settings,
      longest,
      samples: samplesOf(paths).map((path) => placeOf(root, path)),
    };
    try {
      const { queue, assertOurs, end } = await openRun(redis, address, assignment);
      const underWay = new UnderWay(queue, root, settings);
      try {
        const talk = { queue, signal, isBack, assertOurs, say };
        yield* until(given, through(tasks[Symbol.asyncIterator](), underWay, talk));
      } finally {
        await end();
      }
    } catch (error) {
      if (!signal.aborted) throw explainRefusal(address, error);
    }
  };
  return { survey, close };
};
