/** Reads a file as it is told to, in a process of its own, and prints the mebibytes that this took at most. */
import "../typescript.mjs";
import { existsSync, readFileSync } from "node:fs";

const peak = () => {
  const status = "/proc/self/status";
  const kilobytes = existsSync(status) ? /VmHWM:\s*(\d+)/.exec(readFileSync(status, "latin1"))?.[1] : undefined;
  return Number(kilobytes ?? process.resourceUsage().maxRSS) / 1024;
};

const [way = "", file = ""] = process.argv.slice(2);
const { makeReaders } = await import("./readers.mjs");
const readers = new Map(Object.entries(await makeReaders()));
const reader = readers.get(way);
if (!reader) throw new Error(`There is no reader ${way}`);
const before = peak();
await reader(readFileSync(file));
process.stdout.write(`${peak() - before}`);
