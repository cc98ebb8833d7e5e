import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** Linux counts a process's time in hundredths of a second (USER_HZ). */
const ticks = 100;
const lookEvery = 100;

/** @param {string} path */
const read = (path) => {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return "";
  }
};

/**
 * A program that runs beside us, and what it has taken: Linux only.
 * @param {string} program
 * @param {readonly string[]} words
 * @param {NodeJS.ProcessEnv} [environment]
 */
export const watch = (program, words, environment = process.env) => {
  const child = spawn(program, words, { stdio: ["ignore", "pipe", "pipe"], env: environment });
  const taken = { seconds: 0, megabytes: 0 };
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (/** @type {Buffer} */ chunk) => (said += chunk.toString()));
  }
  const look = () => {
    // Fields 14 and 15, counted behind the name, which may hold anything: see proc(5).
    const fields = read(`/proc/${child.pid}/stat`).split(") ").at(-1)?.split(" ") ?? [];
    if (fields.length > 12) taken.seconds = (Number(fields[11]) + Number(fields[12])) / ticks;
    const peak = /VmHWM:\s*(\d+)/.exec(read(`/proc/${child.pid}/status`))?.[1];
    if (peak) taken.megabytes = Number(peak) / 1024;
  };
  const timer = setInterval(look, lookEvery);
  const ended = new Promise((settle) =>
    child.once("close", (code) => {
      clearInterval(timer);
      settle(code);
    }),
  );
  return {
    taken,
    ended,
    said: () => said,
    /** @param {NodeJS.Signals} signal */
    async stop(signal) {
      look();
      child.kill(signal);
      await ended;
    },
  };
};
