import { standardInput } from "../files/standard-input";
import { JudgingProcess } from "./judging-process";
import { sideBySide, type Outcome, type SettingsOf, type Work } from "./work-beside";

/** What is done with each of many files, by whoever is free. */
export interface FileWork<W extends Work> {
  /** What other processes do, and by what. */
  readonly work: W;
  readonly settings: SettingsOf<W>;
  /** The same in this process. Never rejects. */
  readonly here: (path: string) => Promise<Outcome<W>>;
  /** The same of several side by side, where that takes less time. Never rejects, and gives an outcome for each. */
  readonly together?: (paths: readonly string[]) => Promise<readonly Outcome<W>[]>;
  /** What is said of a file that brought a process down. */
  readonly broken: (path: string, error: unknown) => Outcome<W>;
}

/** Milliseconds of processor: other processes pay only for work that has been going on for a while and has a while to go. */
const shortWork = 120;
const shortRest = 600;

/** Milliseconds of processor that we have taken. The clock also runs for others, on a machine that is busy with them. */
const taken = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** By so many of the last files we guess how long the others take: the first take twenty times as long as those to come. */
const lately = 4;

/** Seconds after which a process hangs. A paper of a thousand pages takes a few. */
const longest = 60;

/**
 * So many files wait for each process, that none is without work while this one judges some side by side. Fewer when few
 * are left.
 */
const waiting = (left: number, others: number): number =>
  Math.max(1, Math.min(64, Math.floor(left / (2 * (others + 1)))));

/** So many files others may be ahead of one that takes long. */
const ahead = 256;

/** The system lets us have no other process. */
const isRefused = (error: unknown): boolean => error instanceof Error && "syscall" in error;

/** Does something with some files, in this process. */
const allHere = async <W extends Work>(
  paths: readonly string[],
  { here, together }: FileWork<W>,
): Promise<readonly Outcome<W>[]> => {
  if (together && paths.length > 1) return together(paths);
  const outcomes: Outcome<W>[] = [];
  for (const path of paths) outcomes.push(await here(path));
  return outcomes;
};

/** Lets processes that have something to say be heard. */
const breathe = (): Promise<void> => new Promise((settle) => void setImmediate(settle));

/**
 * Shares files among other processes and this one, which is warm already and reports besides. Standard input is read by this one,
 * which alone has it.
 */
async function* shared<W extends Work>(
  paths: readonly string[],
  fileWork: FileWork<W>,
  others: number,
): AsyncGenerator<Outcome<W>> {
  const { work, settings, here, broken } = fileWork;
  const processes = Array.from({ length: others }, () => new JudgingProcess(work, settings, longest));
  const ended = new Map<number, Outcome<W>>();
  const underWay = new Map<number, Promise<void>>();
  let next = 0;
  const begin = (by: JudgingProcess<W>, at: number, path: string): void => {
    const end = (outcome: Outcome<W>): void => {
      ended.set(at, outcome);
      underWay.delete(at);
    };
    underWay.set(
      at,
      by
        .run(path)
        .catch((error: unknown) => (isRefused(error) ? here(path) : broken(path, error)))
        .then(end),
    );
  };
  /** Each gets one file after the other, so that the papers of one folder, which are alike, go to all. */
  const supply = (): void => {
    for (let full = 0; full < waiting(paths.length - next, others); full += 1) {
      for (const one of processes) {
        const path = paths[next];
        if (path === undefined || path === standardInput) return;
        if (one.load > full) continue;
        begin(one, next, path);
        next += 1;
      }
    }
  };
  try {
    for (let at = 0; at < paths.length; at += 1) {
      while (!ended.has(at)) {
        if (next - at < ahead) supply();
        const most = Math.min(sideBySide[work], Math.ceil(waiting(paths.length - next, others) / 2));
        const mine = next - at < ahead ? paths.slice(next, next + most) : [];
        if (mine.length === 0) await underWay.get(at);
        else {
          const first = next;
          next += mine.length;
          const outcomes = await allHere(mine, fileWork);
          for (const [place, outcome] of outcomes.entries()) ended.set(first + place, outcome);
          await breathe();
        }
      }
      const outcome = ended.get(at);
      ended.delete(at);
      if (outcome !== undefined) yield outcome;
    }
  } finally {
    await Promise.all(processes.map((one) => one.close()));
  }
}

/** Does something with each file, and gives the results in their order: here as long as that is quickest, then on all cores. */
export async function* onAllCores<W extends Work>(
  paths: readonly string[],
  fileWork: FileWork<W>,
): AsyncGenerator<Outcome<W>> {
  const moments = [taken()];
  let done = 0;
  while (done < paths.length) {
    const [start = 0] = moments;
    const now = moments.at(-1) ?? start;
    const spent = now - start;
    const pace = (now - (moments.at(-1 - lately) ?? start)) / Math.min(lately, Math.max(1, done));
    const rest = pace * (paths.length - done);
    if (spent > shortWork && rest > shortRest) {
      const others = process.getBuiltinModule("node:os").availableParallelism() - 1;
      if (others > 0) {
        yield* shared(paths.slice(done), fileWork, others);
        return;
      }
    }
    // The first ones are told of at once: more of them together take no less while the engine is cold.
    const files = paths.slice(done, done + (spent > shortWork ? sideBySide[fileWork.work] : 1));
    yield* await allHere(files, fileWork);
    done += files.length;
    const each = (taken() - now) / files.length;
    for (let place = 1; place <= files.length; place += 1) moments.push(now + place * each);
  }
}
