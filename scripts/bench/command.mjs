import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { median, printTable, show } from "./measure.mjs";

const samples = ["complete.en.docx", "messy.en.docx", "half-finished.en.docx"];
const paper = resolve("assets/samples", "complete.en.docx");
const rounds = 20;
/** Each command adds what it needs to what is kept. */
const warming = 3;
const crowds = [500, 3_000];

const meter = resolve("scripts/bench/processor.cjs");

/** Certificates that a machine adds are read at every start of Node, and take longer than all of ours. */
const environment = { ...process.env };
delete environment.NODE_EXTRA_CA_CERTS;

/**
 * Milliseconds that Node takes with these words, on the clock and of processor; on one core by `taskset`, where there is
 * one. Others that run on the machine lengthen the first more than the second.
 * @param {readonly string[]} words
 * @param {{ oneCore?: boolean }} [how]
 */
const measured = (words, { oneCore = false } = {}) => {
  const node = [process.execPath, "--require", meter, ...words];
  const [program = "", ...rest] = oneCore ? ["taskset", "-c", "0", ...node] : node;
  const started = performance.now();
  const { output } = spawnSync(program, rest, {
    env: environment,
    stdio: ["ignore", "ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  return { clock: performance.now() - started, processor: Number(output?.[3]) };
};

/** @typedef {ReturnType<typeof measured>} Measured */

const middle = (/** @type {readonly Measured[]} */ all, /** @type {keyof Measured} */ figure) =>
  median(all.map((one) => one[figure]));

/** What Node itself takes, and what each call takes over it: medians of rounds in which all take their turns. */
const benchStart = (/** @type {string} */ main) => {
  const calls = new Map([
    ["Node itself", ["-e", "0"]],
    ["--version", [main, "--version"]],
    ["check, one paper", [main, "check", paper]],
  ]);
  const times = new Map([...calls.keys()].map((name) => [name, /** @type {Measured[]} */ ([])]));
  for (let round = -warming; round < rounds; round += 1) {
    for (const [name, words] of calls) {
      const time = measured(words);
      // The first rounds bring the files into memory and keep the program compiled.
      if (round >= 0) times.get(name)?.push(time);
    }
  }
  const node = times.get("Node itself") ?? [];
  printTable(`The whole process, Node ${process.version}, medians of ${rounds}`, [
    ["", "processor", "over Node", "clock", "over Node"],
    ...[...times].map(([name, all]) => [
      name,
      ...["processor", "clock"].flatMap((figure) => {
        const time = middle(all, /** @type {keyof Measured} */ (figure));
        return [show(time), show(time - middle(node, /** @type {keyof Measured} */ (figure)))];
      }),
    ]),
  ]);
};

/** Many files on one core and on all. */
const benchCrowd = (/** @type {string} */ main, /** @type {string} */ folder, /** @type {number} */ count) => {
  const crowd = join(folder, String(count));
  mkdirSync(crowd);
  for (let number = 0; number < count; number += 1) {
    copyFileSync(resolve("assets/samples", samples[number % samples.length] ?? ""), join(crowd, `${number}.docx`));
  }
  const words = [main, "check", crowd, "--format", "csv"];
  const turns = [0, 1, 2].map(() => ({ one: measured(words, { oneCore: true }), all: measured(words) }));
  const [one, all] = [turns.map((turn) => turn.one), turns.map((turn) => turn.all)];
  const [worth, spent] = [middle(one, "processor"), middle(all, "processor")];
  return [
    `${count} papers`,
    show(middle(one, "clock")),
    show(middle(all, "clock")),
    median(turns.map((turn) => turn.one.clock / turn.all.clock)).toFixed(2),
    show(worth),
    show(spent),
    ((availableParallelism() * worth) / spent).toFixed(2),
  ];
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
    const cores = `${availableParallelism()} cores`;
    printTable("Many files, on the clock and of processor", [
      ["", "one core", cores, "times as fast", "one core", cores, "if nobody else worked here"],
      ...rows,
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
