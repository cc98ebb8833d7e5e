import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import { BrokeDown, TooSlow } from "./breakdown";
import { unpack } from "./outcomes-packed";
import { sideBySide, type Outcome, type SettingsOf, type Told, type Work } from "./work-beside";

interface Waiting<W extends Work> {
  readonly path: string;
  readonly settle: (outcome: Outcome<W>) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * What somebody has said of the memory holds for all processes of a call. We say nothing: compiled code is kept for one set of
 * flags, and V8 calls its own functions by a longer way where a heap may not take two gigabytes.
 */
const isOfMemory = (flag: string): boolean => flag.startsWith("--max-");

/**
 * Another process that judges files. Unlike threads, processes share no memory, for which they would wait for each other.
 * One that breaks down or hangs over a file takes that file with it; the others go to its successor. Where several are judged
 * side by side, nobody knows over which: then the successor judges one after the other, and if it was one of them, it tells.
 */
export class JudgingProcess<W extends Work> {
  readonly #work: W;
  readonly #settings: SettingsOf<W>;
  readonly #longest: number;
  readonly #waiting: Waiting<W>[] = [];
  #together: number;
  #child: ChildProcess | null = null;
  #alarm: NodeJS.Timeout | undefined;

  /** @param longest seconds that a file may take */
  constructor(work: W, settings: SettingsOf<W>, longest: number) {
    this.#work = work;
    this.#settings = settings;
    this.#longest = longest;
    this.#together = sideBySide[work];
  }

  /** So many files have been given to it and not come back. */
  get load(): number {
    return this.#waiting.length;
  }

  /**
   * Takes some files behind those that it has.
   * @returns what will have come of each; TooSlow, BrokeDown, or what the system says where no process can be had
   */
  run(paths: readonly string[]): readonly Promise<Outcome<W>>[] {
    const wasIdle = this.load === 0;
    const outcomes = paths.map(
      (path) => new Promise<Outcome<W>>((settle, fail) => void this.#waiting.push({ path, settle, fail })),
    );
    try {
      this.#tell((this.#child ??= this.#start()), { paths });
      if (wasIdle) this.#watch();
    } catch (refused) {
      this.#refuse(refused);
    }
    return outcomes;
  }

  /** Ends it, whatever it does, and waits until it is gone. */
  async close(): Promise<void> {
    clearTimeout(this.#alarm);
    const child = this.#child;
    if (child === null) return;
    child.removeAllListeners();
    await new Promise((settle) => {
      child.once("exit", settle).once("error", settle);
      if (this.load > 0) child.kill("SIGKILL");
      else child.disconnect();
    });
  }

  #start(): ChildProcess {
    const child = process.getBuiltinModule("node:child_process").spawn(
      process.execPath,
      [...process.execArgv.filter(isOfMemory), join(__dirname, "beside.js"), this.#work],
      // What V8 says of a lack of memory is for nobody: we say it of the file.
      { stdio: ["ignore", "ignore", "ignore", "ipc"], serialization: "advanced", windowsHide: true },
    );
    child.on("message", (packed) => {
      for (const outcome of unpack<W>(packed as Uint8Array)) this.#waiting.shift()?.settle(outcome);
      this.#watch();
    });
    child.on("error", (error) => {
      this.#child = null;
      this.#refuse(error);
    });
    child.once("exit", (code, signal) => this.#replace(new BrokeDown(code, signal)));
    this.#tell(child, { settings: this.#settings, together: this.#together });
    return child;
  }

  /** Where it has just gone, its end is heard of besides. */
  #tell(child: ChildProcess, told: Told<W>): void {
    child.send(told, () => undefined);
  }

  /** Blames the file that it was at, where that is known, and has another go on with the others. */
  #replace(error: Error): void {
    this.#child = null;
    if (this.#together > 1) this.#together = 1;
    else this.#waiting.shift()?.fail(error);
    if (this.load === 0) return;
    try {
      const child = (this.#child = this.#start());
      this.#tell(child, { paths: this.#waiting.map(({ path }) => path) });
      this.#watch();
    } catch (refused) {
      this.#refuse(refused);
    }
  }

  #refuse(error: unknown): void {
    clearTimeout(this.#alarm);
    for (const { fail } of this.#waiting.splice(0)) fail(error);
  }

  /** Sets the time for the file that it is at. */
  #watch(): void {
    clearTimeout(this.#alarm);
    const [first] = this.#waiting;
    if (first === undefined) return;
    this.#alarm = setTimeout(() => {
      // While this process judged a long paper itself, an answer may have come that it has not heard yet.
      setImmediate(() => {
        if (this.#waiting[0] !== first) return;
        const child = this.#child;
        child
          ?.removeAllListeners()
          .once("error", () => undefined)
          .kill("SIGKILL");
        this.#replace(new TooSlow(this.#longest));
      });
    }, this.#longest * 1000);
  }
}
