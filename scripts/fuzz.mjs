/**
 * Mutation fuzzing of everything that is done with a file: `node --import ./scripts/typescript.mjs scripts/fuzz.mjs
 * FOLDER [--minutes 10] [--seed word]`, or `--replay FILE SEED` for one input again. Reads the folder's .docx, changes
 * them inside their parts and in their bytes, and holds `fuzz/invariants.ts` against each. Exit 1 where a promise broke.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Worker } from "node:worker_threads";
import { dice } from "./labelled/produce/dice";
import { mutate } from "./fuzz/mutate";

const mostMilliseconds = 20_000;
const mostMegabytes = 384;
const largestFile = 300_000;

const { argv } = process;
/** @param {string} name @param {string} otherwise */
const option = (name, otherwise) => (argv.includes(name) ? (argv[argv.indexOf(name) + 1] ?? otherwise) : otherwise);

/** @param {string} folder */
const filesIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".docx"))
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).size < largestFile);

/** @returns {Promise<Worker>} */
const start = () =>
  new Promise((done) => {
    const worker = new Worker(new URL("./fuzz/worker.mjs", import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    });
    worker.once("message", () => done(worker));
  });

/**
 * @param {Worker} worker
 * @param {{ file: string, seed: string }} input
 * @returns {Promise<{ outcome: string, why?: string }>}
 */
const ask = (worker, input) =>
  new Promise((done) => {
    const alarm = setTimeout(() => finish({ outcome: "endless" }), mostMilliseconds);
    /** @param {{ outcome: string, why?: string }} answer */
    const finish = (answer) => {
      clearTimeout(alarm);
      worker.off("message", finish).off("error", die);
      done(answer);
    };
    /** @param {Error} error */
    const die = (error) => finish({ outcome: "dead", why: String(error.stack) });
    worker.once("message", finish).once("error", die);
    worker.postMessage(input);
  });

/** One fault by its message and first frames, however many inputs show it. @param {string} why */
const faultOf = (why) =>
  why
    .split("\n")
    .filter((line, at) => at === 0 || line.includes("/src/"))
    .slice(0, 4)
    .join("\n");

if (argv.includes("--replay")) {
  const [file = "", seed = ""] = argv.slice(argv.indexOf("--replay") + 1);
  writeFileSync("replay.docx", mutate(new Uint8Array(readFileSync(file)), dice(seed)));
  process.exit(0);
}

const files = filesIn(argv[2] ?? "test/labelled");
const name = option("--seed", "briefline");
const until = Date.now() + 60_000 * Number(option("--minutes", "10"));
const choose = dice(name);
/** @type {Map<string, { count: number, file: string, seed: string }>} */
const faults = new Map();
/** @type {Record<string, number>} */
const outcomes = {};
let worker = await start();
for (let turn = 0; Date.now() < until; turn += 1) {
  const file = files[choose(files.length)] ?? "";
  const seed = `${name}-${turn}`;
  const { outcome, why = outcome } = await ask(worker, { file, seed });
  outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  if (outcome === "endless" || outcome === "dead") {
    await worker.terminate();
    worker = await start();
  }
  if (["broken", "endless", "slow", "dead"].includes(outcome)) {
    const fault = outcome === "broken" ? faultOf(why) : `${outcome} ${basename(file)}`;
    const known = faults.get(fault);
    faults.set(fault, known ? { ...known, count: known.count + 1 } : { count: 1, file, seed });
    if (!known) process.stdout.write(`\n${fault}\n  --replay ${file} ${seed}\n`);
  }
}
await worker.terminate();
process.stdout.write(`\n${JSON.stringify(outcomes)}, ${faults.size} faults\n`);
for (const [fault, { count, file, seed }] of faults) {
  process.stdout.write(`\n${count} times: ${fault}\n  --replay ${file} ${seed}\n`);
}
process.exitCode = faults.size === 0 ? 0 : 1;
