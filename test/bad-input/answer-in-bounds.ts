import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AnswerTo } from "./answer-to";

/** What a file may cost, with the 64 that Node itself takes. */
export const mostMebibytes = 512 - 64;

/** Far more than any takes: a slow machine is no fault, an endless answer is. */
const mostMilliseconds = 120_000;

/** With what the file cost at most, in mebibytes. */
export type BoundedAnswer = AnswerTo & { readonly mebibytes: number };

/** The answer of a process of its own that gets little memory and little time; what it said where it died. */
export const answerInBounds = (bytes: Uint8Array, work: "check" | "repair" = "check"): BoundedAnswer | string => {
  const folder = mkdtempSync(join(tmpdir(), "bad-input-"));
  try {
    const file = join(folder, "bad.docx");
    writeFileSync(file, bytes);
    const node = [`--max-old-space-size=512`, "--import", "./scripts/typescript.mjs"];
    const run = spawnSync(process.execPath, [...node, "test/bad-input/child.ts", file, work], {
      encoding: "utf8",
      timeout: mostMilliseconds,
      killSignal: "SIGKILL",
    });
    if (run.status !== 0) return `${run.signal ?? `exit ${run.status}`}: ${run.stderr.slice(0, 600)}`;
    return JSON.parse(run.stdout) as BoundedAnswer;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
