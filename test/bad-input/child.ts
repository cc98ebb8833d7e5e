/** Answers to the file named on the command line: run as a process of its own, so that its memory can be bounded. */
import { existsSync, readFileSync } from "node:fs";
import { answerTo } from "./answer-to";

/** The most memory that the process has held at once. What `resourceUsage` tells includes the process that began it. */
const peakMebibytes = (): number => {
  const status = "/proc/self/status";
  const peak = existsSync(status) ? /VmHWM:\s*(\d+)/.exec(readFileSync(status, "latin1"))?.[1] : undefined;
  return Number(peak ?? process.resourceUsage().maxRSS) / 1024;
};

/** Node itself, and the loader that takes our types out: what any file would cost. */
const before = peakMebibytes();
const [, , file = "", work] = process.argv;
const answer = await answerTo(new Uint8Array(readFileSync(file)), work === "repair" ? "repair" : "check");
process.stdout.write(JSON.stringify({ ...answer, mebibytes: Math.round(peakMebibytes() - before) }));
