import { standardInput } from "../files/standard-input";
import { breathe } from "./breathe";
import { JudgingProcess } from "./judging-process";
import { startCold, taken, warmUp } from "./warm-up";
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

/** So many files are work for other processes whatever they are. Each starts cold, and the later the more this one does alone. */
const crowd = 100;

/** Milliseconds of processor that are left: of fewer files, other processes pay only for work that has a while to go. */
const shortRest = 600;

/** By so many of the last files we guess how long the others take: the first take twenty times as long as those to come. */
const lately = 4;

/** Seconds after which a process hangs. A paper of a thousand pages takes a few. */
const longest = 60;

/** So many files wait for each other process, that none is without work while this one judges some side by side. */
const waiting = 96;

/** Who is ready takes no more of the files that are left than half of a fair share, so that all are ready together. */
const share = (left: number, others: number): number => Math.max(1, Math.floor(left / (2 * (others + 1))));

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

/**
 * Shares files among other processes and this one, which is warm already and reports besides. Standard input is read by this one,
 * which alone has it.
 */
async function* shared<W extends Work>(
  paths: readonly string[],
  fileWork: FileWork<W>,
  others: number,
  together: (most: number) => number,
): AsyncGenerator<Outcome<W>> {
  const { work, settings, here, broken } = fileWork;
  const processes = Array.from({ length: others }, () => new JudgingProcess(work, settings, longest));
  const ended = new Map<number, Outcome<W>>();
  const underWay = new Map<number, Promise<void>>();
  const input = paths.indexOf(standardInput);
  let next = 0;
  const follow = (at: number, path: string, task: Promise<Outcome<W>>): void => {
    const end = (outcome: Outcome<W>): void => {
      ended.set(at, outcome);
      underWay.delete(at);
    };
    underWay.set(at, task.catch((error: unknown) => (isRefused(error) ? here(path) : broken(path, error))).then(end));
  };
  /** Takes the next files, for whoever it is. */
  const take = (most: number): readonly string[] => {
    const files = paths.slice(next, next + Math.min(most, share(paths.length - next, others)));
    next += files.length;
    return files;
  };
  const supply = (one: JudgingProcess<W>): void => {
    const first = next;
    const most = Math.min(waiting, share(paths.length - next, others)) - one.load;
    const files = take(Math.max(0, input < next ? most : Math.min(most, input - next)));
    if (files.length === 0) return;
    for (const [place, task] of one.run(files).entries()) follow(first + place, files[place] ?? "", task);
  };
  try {
    for (let at = 0; at < paths.length; at += 1) {
      while (!ended.has(at)) {
        const first = next;
        // The first ones are ours: those who have just been started tell of none for a while.
        const mine = next - at < ahead ? take(together(sideBySide[work])) : [];
        if (next - at < ahead) processes.forEach(supply);
        if (mine.length === 0) await underWay.get(at);
        else {
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
  const together = startCold();
  const moments = [taken()];
  let done = 0;
  while (done < paths.length) {
    const [start = 0] = moments;
    const now = moments.at(-1) ?? start;
    const spent = now - start;
    const pace = (now - (moments.at(-1 - lately) ?? start)) / Math.min(lately, Math.max(1, done));
    const rest = pace * (paths.length - done);
    if (paths.length >= crowd || (spent > warmUp && rest > shortRest)) {
      const others = process.getBuiltinModule("node:os").availableParallelism() - 1;
      if (others > 0) {
        yield* shared(paths.slice(done), fileWork, others, together);
        return;
      }
    }
    const files = paths.slice(done, done + together(sideBySide[fileWork.work]));
    yield* await allHere(files, fileWork);
    done += files.length;
    const each = (taken() - now) / files.length;
    for (let place = 1; place <= files.length; place += 1) moments.push(now + place * each);
  }
}
