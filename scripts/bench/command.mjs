import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { median, printTable, show } from "./measure.mjs";

const samples = ["complete.en.docx", "messy.en.docx", "half-finished.en.docx"];
const paper = resolve("assets/samples", "complete.en.docx");
const rounds = 15;
const crowds = [500, 3_000];

/** Milliseconds that a program takes, whatever it comes to. */
const timed = (/** @type {string} */ program, /** @type {readonly string[]} */ words) => {
  const started = performance.now();
  spawnSync(program, words, { stdio: "ignore" });
  return performance.now() - started;
};

/** What Node itself takes, and what each call takes over it: medians of rounds in which all take their turns. */
const benchStart = (/** @type {string} */ main) => {
  const calls = new Map([
    ["Node itself", ["-e", "0"]],
    ["--version", [main, "--version"]],
    ["check, one paper", [main, "check", paper]],
  ]);
  const times = new Map([...calls.keys()].map((name) => [name, /** @type {number[]} */ ([])]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, words] of calls) {
      const time = timed(process.execPath, words);
      // The first round brings the files into memory and, from Node 22.8 on, keeps the program compiled.
      if (round > 0) times.get(name)?.push(time);
    }
  }
  const node = median(times.get("Node itself") ?? []);
  printTable(`The whole process, Node ${process.version}`, [
    ["", "median", "over Node"],
    ...[...times].map(([name, all]) => [name, show(median(all)), show(median(all) - node)]),
  ]);
};

/** Many files on one core, by `taskset` where there is one, and on all. */
const benchCrowd = (/** @type {string} */ main, /** @type {string} */ folder, /** @type {number} */ count) => {
  const crowd = join(folder, String(count));
  mkdirSync(crowd);
  for (let number = 0; number < count; number += 1) {
    copyFileSync(resolve("assets/samples", samples[number % samples.length] ?? ""), join(crowd, `${number}.docx`));
  }
  const words = [main, "check", crowd, "--format", "csv"];
  const times = [0, 1, 2].map(() => ({
    one: timed("taskset", ["-c", "0", process.execPath, ...words]),
    all: timed(process.execPath, words),
  }));
  const [one, all] = [median(times.map((time) => time.one)), median(times.map((time) => time.all))];
  return [`${count} papers`, show(one), show(all), (one / all).toFixed(2)];
};

/** The command line as it ships: what one call costs, and what the cores are worth on many files. */
export const benchCommand = () => {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const bin = join(folder, "bin");
    execFileSync(process.execPath, ["node_modules/webpack/bin/webpack.js", "--env", "cli", "--output-path", bin]);
    // Threads are started from a package that is looked for from where the program is.
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
    const main = join(bin, "briefline.js");
    benchStart(main);
    const rows = crowds.map((count) => benchCrowd(main, folder, count));
    printTable("Many files", [["", "one core", `${availableParallelism()} cores`, "times as fast"], ...rows]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
