import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
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

/** Where the programs that are measured tell what they took. */
const told = join(tmpdir(), `bench-processor-${process.pid}`);
environment.NODE_OPTIONS = `--require ${JSON.stringify(meter)}`;
environment.BENCH_PROCESSOR = told;

/** Milliseconds that were told of since the last time. */
const processorTold = () => {
  const figures = readFileSync(told, "utf8").trim().split("\n");
  rmSync(told);
  return figures.reduce((sum, figure) => sum + Number(figure), 0);
};

/**
 * Milliseconds that calls of Node at once take with these words, on the clock and of processor, with all that they start;
 * each on one core by `taskset`, where one is named. Others that run on the machine lengthen the first more than the second.
 * @param {readonly { readonly words: readonly string[], readonly core?: number }[]} calls
 */
const measured = async (calls) => {
  const started = performance.now();
  const ends = calls.map(({ words, core }) => {
    const pinned = core === undefined ? [] : ["taskset", "-c", String(core)];
    const [program = "", ...rest] = [...pinned, process.execPath, ...words];
    return once(spawn(program, rest, { env: environment, stdio: "ignore" }), "close");
  });
  await Promise.all(ends);
  return { clock: performance.now() - started, processor: processorTold() };
};

/** @typedef {Awaited<ReturnType<typeof measured>>} Measured */

const middle = (/** @type {readonly Measured[]} */ all, /** @type {keyof Measured} */ figure) =>
  median(all.map((one) => one[figure]));

/** What Node itself takes, and what each call takes over it: medians of rounds in which all take their turns. */
const benchStart = async (/** @type {string} */ main) => {
  const calls = new Map([
    ["Node itself", ["-e", "0"]],
    ["--version", [main, "--version"]],
    ["check, one paper", [main, "check", paper]],
  ]);
  const times = new Map([...calls.keys()].map((name) => [name, /** @type {Measured[]} */ ([])]));
  for (let round = -warming; round < rounds; round += 1) {
    for (const [name, words] of calls) {
      const time = await measured([{ words }]);
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

/**
 * Many files on one core, on all, and shared among programs of their own, one a core, which is as well as cores can be
 * used: each of them is no quicker for what the others do.
 */
const benchCrowd = async (/** @type {string} */ main, /** @type {string} */ folder, /** @type {number} */ count) => {
  const cores = availableParallelism();
  const shares = Array.from({ length: cores }, (_, core) => join(folder, `${count}-${core}`));
  for (const share of shares) mkdirSync(share);
  for (let number = 0; number < count; number += 1) {
    const share = shares[number % cores] ?? "";
    copyFileSync(resolve("assets/samples", samples[number % samples.length] ?? ""), join(share, `${number}.docx`));
  }
  const check = (/** @type {readonly string[]} */ folders) => [main, "check", ...folders, "--format", "csv"];
  /** @type {Record<"one" | "all" | "apart", Measured>[]} */
  const turns = [];
  for (let turn = 0; turn < 3; turn += 1) {
    turns.push({
      one: await measured([{ words: check(shares), core: 0 }]),
      all: await measured([{ words: check(shares) }]),
      apart: await measured(shares.map((share, core) => ({ words: check([share]), core }))),
    });
  }
  const ways = /** @type {const} */ (["one", "all", "apart"]);
  const worth = middle(
    turns.map((turn) => turn.one),
    "processor",
  );
  return ways.map((way) => {
    const all = turns.map((turn) => turn[way]);
    const spent = middle(all, "processor");
    const quicker = median(turns.map((turn) => turn.one.clock / turn[way].clock));
    const alone = way === "one" ? 1 : (cores * worth) / spent;
    const names = { one: "one core", all: `${cores} cores`, apart: `${cores} programs` };
    return [
      `${count} papers, ${names[way]}`,
      show(middle(all, "clock")),
      quicker.toFixed(2),
      show(spent),
      alone.toFixed(2),
    ];
  });
};

/** The command line as it ships: what one call costs, and what the cores are worth on many files. */
export const benchCommand = async () => {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const bin = join(folder, "bin");
    execFileSync(process.execPath, ["node_modules/webpack/bin/webpack.js", "--env", "cli", "--output-path", bin]);
    const main = join(bin, "briefline.js");
    await benchStart(main);
    const rows = [];
    for (const count of crowds) rows.push(...(await benchCrowd(main, folder, count)));
    printTable("Many files", [["", "clock", "times as fast", "processor", "if nobody else worked here"], ...rows]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
