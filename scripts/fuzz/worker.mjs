/** Takes files from the main thread one by one and says what became of each. The time is kept outside. */
import { readFileSync } from "node:fs";
import { parentPort } from "node:worker_threads";
import { dice } from "../labelled/produce/dice";
import { standardProfile } from "../score/answer";
import { holdInvariants } from "./invariants";
import { mutate } from "./mutate";

/** Of processor time, which others on the machine do not lengthen. */
const mostMicroseconds = 5_000_000;

const profile = standardProfile();
const files = new Map();

/** @param {string} file */
const bytesOf = (file) => {
  const bytes = files.get(file) ?? new Uint8Array(readFileSync(file));
  files.set(file, bytes);
  return bytes;
};

if (parentPort === null) throw new Error("Run scripts/fuzz.mjs");
const port = parentPort;
port.on("message", async (/** @type {{ file: string, seed: string }} */ { file, seed }) => {
  const input = mutate(bytesOf(file), dice(seed));
  const before = process.cpuUsage();
  try {
    const outcome = await holdInvariants(input, profile);
    const { user, system } = process.cpuUsage(before);
    port.postMessage({ outcome: user + system > mostMicroseconds ? "slow" : outcome });
  } catch (error) {
    port.postMessage({ outcome: "broken", why: error instanceof Error ? error.stack : String(error) });
  }
});
port.postMessage({ outcome: "ready" });
