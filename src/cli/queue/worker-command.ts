import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { visibleText, type Language } from "../../core";
import { CallError } from "../call-error";
import { exitCodes, type ExitCode } from "../exit-code";
import { writeError, writeOut } from "../output";
import { spokenLanguage } from "../spoken-language";
import { stopSignal } from "../sweep/stop-signal";
import { version } from "../version";
import { sayIn } from "../words/say-in";
import { parseAssignment, type Assignment } from "./assignment";
import { connect, explainRefusal } from "./connect";
import { judgeRun } from "./judge-run";
import { assignmentKey } from "./keys";
import { queueAddress } from "./queue-address";
import { isSharedFolder } from "./shared-folder";

export interface WorkerOptions {
  readonly queue: string;
  readonly queueName: string;
  readonly jobs?: number;
  readonly lang?: Language;
}

/** How often we look whether there is a sweep, in milliseconds. */
const lookEvery = 500;

const assertFolder = (root: string): void => {
  const found = statSync(root, { throwIfNoEntry: false });
  if (!found?.isDirectory()) throw new CallError(`There is no folder ${visibleText(root)}.`);
};

const otherFolder = (root: string): CallError =>
  new CallError(
    `${visibleText(root)} is not the folder that is swept: none of the papers looked for is in it. ` +
      "Is it mounted? Name the folder that the sweep has after --root.",
  );

/** Reads what a sweep asks. Throws a CallError where this worker cannot do it. */
const accept = (text: string, shown: string, root: string): Assignment => {
  const read = parseAssignment(text);
  if (!("kind" in read)) {
    if (!isSharedFolder(root, read.samples)) throw otherFolder(root);
    return read;
  }
  if (read.kind === "unreadable")
    throw new CallError(`What stands in ${shown} is not from a sweep of Briefline ${version}.`);
  const { program, rules } = read;
  throw new CallError(
    `The sweep in ${shown} is of Briefline ${visibleText(program)} with rules ${visibleText(rules)}, this worker is ` +
      `Briefline ${version}. Papers would be judged in two ways: start a worker of the same version.`,
  );
};

/** `briefline worker`: judges papers for the sweep of another machine until it is told to stop. */
export const worker = async (folder: string, options: WorkerOptions): Promise<ExitCode> => {
  const { jobs: threads = availableParallelism(), lang: language = spokenLanguage(process.env) } = options;
  if (threads < 1) throw new CallError("--jobs: at least one.");
  const root = resolve(folder);
  assertFolder(root);
  const address = queueAddress(options.queue, options.queueName, process.env);
  const { name, shown } = address;
  const say = (word: "queueAway" | "queueBack" | "workerWaits" | "workerJudges", path = shown): void =>
    writeError(`${sayIn(language, word, { path })}\n`);
  const { redis, close } = await connect(address, (isThere) => say(isThere ? "queueBack" : "queueAway"));
  const { signal, forget } = stopSignal();
  let count = 0;

  const stopped = new Promise<null>((settle) => signal.addEventListener("abort", () => settle(null)));
  /** What is asked now; null where nothing is, or we are to stop. */
  const asked = (): Promise<string | null> => Promise.race([redis.get(assignmentKey(name)), stopped]);
  const pause = (): Promise<unknown> => Promise.race([setTimeout(lookEvery), stopped]);
  const goesOn = async (text: string): Promise<boolean> => {
    await pause();
    return !signal.aborted && (await asked()) === text;
  };
  try {
    for (let waits = false; !signal.aborted; await pause()) {
      const text = await asked();
      if (text === null) {
        if (!waits) say("workerWaits");
        waits = true;
        continue;
      }
      waits = false;
      const assignment = accept(text, shown, root);
      say("workerJudges");
      const run = { redis, name, root, threads, goesOn: () => goesOn(text), judged: () => void (count += 1) };
      if (!(await judgeRun(assignment, run))) throw otherFolder(root);
    }
    writeOut(`${sayIn(language, "workerEnded", { count })}\n`);
    return exitCodes.clean;
  } catch (error) {
    throw explainRefusal(address, error);
  } finally {
    forget();
    close();
  }
};
