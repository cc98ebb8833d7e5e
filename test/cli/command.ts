import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const sources = [
  "src/cli",
  "src/core",
  "src/docx",
  "src/app",
  "src/profiles",
  "assets/profiles",
  "assets/samples",
  "docs/rules",
  "scripts/build",
];
const single = ["package.json", "webpack.config.js"];

const filesIn = (path: string): readonly string[] =>
  statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => filesIn(join(path, name))) : [path];

/** Names what the command is made from: another name for every change. */
const fingerprint = (): string => {
  const hash = createHash("sha256");
  for (const file of [...sources.filter(existsSync).flatMap(filesIn), ...single]) hash.update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
};

/** States of long ago must not pile up. */
const day = 24 * 60 * 60 * 1000;
const forgetOld = (folder: string): void => {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (Date.now() - statSync(path).mtimeMs > day) rmSync(path, { recursive: true, force: true });
  }
};

/** Builds the command as it ships, once for every state of its sources. Returns the path of its main file. */
export const buildCommand = (): string => {
  const folder = resolve(".cache/cli", fingerprint());
  const main = join(folder, "briefline.js");
  if (existsSync(main)) return main;
  mkdirSync(resolve(".cache/cli"), { recursive: true });
  forgetOld(resolve(".cache/cli"));
  const draft = mkdtempSync(`${folder}-`);
  const webpack = resolve("node_modules/webpack/bin/webpack.js");
  const built = spawnSync(process.execPath, [webpack, "--env", "cli", "--output-path", draft], { encoding: "utf8" });
  if (built.status !== 0) throw new Error(`The command line was not built:\n${built.stdout}${built.stderr}`);
  try {
    renameSync(draft, folder);
  } catch (error) {
    // Another test file was quicker.
    if (!existsSync(main)) throw error;
    rmSync(draft, { recursive: true });
  }
  return main;
};

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  readonly bytes: Buffer;
}

export interface Surroundings {
  readonly input?: Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
  /** Gives it a terminal of its own, by `script`, which is on every Debian and Ubuntu. */
  readonly onTerminal?: boolean;
  /** Stops reading after so many bytes of output, as `head` does. */
  readonly closeAfter?: number;
}

export interface Started {
  kill(signal: NodeJS.Signals): void;
  /** Comes with the exit code, null where it was killed. */
  readonly ended: Promise<number | null>;
}

/** A folder of its own in which the command runs. */
export interface Bench {
  readonly folder: string;
  path(name: string): string;
  run(args: readonly string[], surroundings?: Surroundings): Promise<Ran>;
  /** Starts a call that a test ends itself. What it says is not kept. */
  start(args: readonly string[], environment?: Readonly<Record<string, string>>): Started;
  remove(): void;
}

/** Sets up a folder for calls. English, without colours, unless a test says otherwise. */
export const createBench = (main: string): Bench => {
  const folder = mkdtempSync(join(tmpdir(), "briefline-cli-"));
  const call = (args: readonly string[], onTerminal: boolean): readonly [string, readonly string[]] => {
    const words = [process.execPath, main, ...args];
    return onTerminal
      ? ["script", ["-qec", words.map((word) => `'${word}'`).join(" "), "/dev/null"]]
      : [process.execPath, [main, ...args]];
  };
  const run = (
    args: readonly string[],
    { input, environment, onTerminal = false, closeAfter }: Surroundings = {},
  ): Promise<Ran> =>
    new Promise((done, failed) => {
      const { PATH = "" } = process.env;
      const env = { PATH, LC_ALL: "en_GB.UTF-8", ...environment };
      const [program, words] = call(args, onTerminal);
      const child = spawn(program, words, { cwd: folder, env });
      const out: Buffer[] = [];
      const err: Buffer[] = [];
      let length = 0;
      child.stdout.on("data", (chunk: Buffer) => {
        out.push(chunk);
        length += chunk.length;
        if (closeAfter !== undefined && length >= closeAfter) child.stdout.destroy();
      });
      child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
      child.on("error", failed);
      child.on("close", (code) => {
        const bytes = Buffer.concat(out);
        done({ code, bytes, out: bytes.toString("utf8"), err: Buffer.concat(err).toString("utf8") });
      });
      child.stdin.on("error", () => undefined);
      child.stdin.end(input ?? "");
    });
  return {
    folder,
    path: (name) => join(folder, name),
    run,
    start(args, environment) {
      const env = { ...process.env, ...environment };
      const child = spawn(process.execPath, [main, ...args], { cwd: folder, stdio: "ignore", env });
      const ended = new Promise<number | null>((settle) => child.once("close", settle));
      return { ended, kill: (signal) => void child.kill(signal) };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};

/**
 * A folder of its own for each test of a file, and the command in it; both gone when the test is over.
 * @param prepare puts into the folder what each test begins with
 */
export const benchOfEachTest = (prepare?: (bench: Bench) => void | Promise<void>): Bench => {
  // Each test starts programs; a busy machine takes its time.
  jest.setTimeout(60_000);
  let main = "";
  let current: Bench | null = null;
  const bench = (): Bench => {
    if (!current) throw new Error("There is a folder only while a test runs.");
    return current;
  };
  beforeAll(() => {
    main = buildCommand();
  }, 300_000);
  beforeEach(async () => {
    current = createBench(main);
    await prepare?.(current);
  });
  afterEach(() => bench().remove());
  return {
    get folder() {
      return bench().folder;
    },
    path: (name) => bench().path(name),
    run: (args, surroundings) => bench().run(args, surroundings),
    start: (args, environment) => bench().start(args, environment),
    remove: () => bench().remove(),
  };
};
