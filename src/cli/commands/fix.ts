import { existsSync } from "node:fs";
import { dayHere } from "../../app/day-here";
import { describeProblem, visibleText, type Result } from "../../core";
import { CallError } from "../call-error";
import { exitCodes, type ExitCode } from "../exit-code";
import { destinationFor, type DestinationOptions } from "../files/destination";
import { findOrSay } from "../files/find-or-say";
import { readDocument } from "../files/read-document";
import { standardInput } from "../files/standard-input";
import { writeDocument } from "../files/write-document";
import { isSameFile } from "../files/write-safely";
import { circumstancesOf } from "../judge/circumstances-of";
import { writeError, writeOut } from "../output";
import { settle, type Settings, type SharedOptions } from "../settings/settings";
import { isTerminal, paintFor } from "../terminal";
import { sayIn, systemReason } from "../words/say-in";
import { repair, type Repaired } from "./repair";
import { tellRefusal, tellRepair, type Telling } from "./tell-repair";

export interface FixOptions extends SharedOptions, DestinationOptions {
  readonly force?: boolean;
}

const codeFor = ({ after, stopped }: Repaired): ExitCode => {
  if (stopped || after.notices.some(({ code }) => code === "could-not-judge")) return exitCodes.trouble;
  return after.findings.some(({ severity, waived }) => severity === "error" && !waived)
    ? exitCodes.findings
    : exitCodes.clean;
};

interface Told {
  readonly text: string;
  readonly code: ExitCode;
}

const fixOne = async (path: string, target: string | null, settings: Settings, telling: Telling): Promise<Told> => {
  const { language } = settings;
  const refuse = (...sentences: readonly string[]): Told => ({
    text: tellRefusal(path, sentences, telling),
    code: exitCodes.trouble,
  });
  let bytes: Result<Uint8Array>;
  try {
    bytes = await readDocument(path);
  } catch (error) {
    const reason = systemReason(error, language);
    return refuse(sayIn(language, "notOpened", { reason }), sayIn(language, "notOpenedNext"));
  }
  const repaired = bytes.ok
    ? await repair(bytes.value, settings.profiles, circumstancesOf(path, dayHere(new Date())))
    : bytes;
  if (!repaired.ok) {
    const { what, next } = describeProblem(repaired.problem, language);
    return refuse(what, next);
  }
  try {
    const written = writeDocument(path, target, {
      bytes: repaired.value.bytes,
      isChanged: repaired.value.repairs.length > 0,
    });
    return { text: tellRepair(path, repaired.value, written, telling), code: codeFor(repaired.value) };
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    return refuse(sayIn(language, "notWritten", { path: target ?? path, reason: systemReason(error, language) }));
  }
};

interface Job {
  readonly path: string;
  readonly target: string | null;
}

/** Nothing that is there already is written over unasked; two inputs never go to one file. */
const checkTargets = (jobs: readonly Job[], { force, inPlace }: FixOptions): void => {
  const seen = new Set<string>();
  for (const { path, target } of jobs) {
    if (target === null || target === standardInput) continue;
    if (seen.has(target)) throw new CallError(`Two documents would be written to ${visibleText(target)}.`);
    seen.add(target);
    if (inPlace) continue;
    if (isSameFile(path, target)) throw new CallError("The output is the document itself: use --in-place.");
    if (existsSync(target) && !force) {
      throw new CallError(`${visibleText(target)} exists already: --force writes over it.`);
    }
  }
};

/** Where each repaired document goes. Throws a CallError before anything is touched. */
const planJobs = (paths: readonly string[], options: FixOptions): readonly Job[] => {
  const destination = destinationFor(paths, options);
  const jobs = paths.map((path) => ({ path, target: destination(path) }));
  checkTargets(jobs, options);
  return jobs;
};

/** `briefline fix`: carries out the safe repairs, in memory first, and writes only what is whole. */
export const fix = async (files: readonly string[], options: FixOptions): Promise<ExitCode> => {
  const settings = settle(options);
  const { paths, trouble } = await findOrSay(files);
  const jobs = planJobs(paths, options);
  const toOutput = jobs.some(({ target }) => target === standardInput);
  if (toOutput && isTerminal(1)) throw new CallError("A document is nothing to show on a terminal: use --output FILE.");
  const paint = paintFor(isTerminal(toOutput ? 2 : 1));
  const telling: Telling = { language: settings.language, paint, isDryRun: options.dryRun ?? false };
  let worst: ExitCode = trouble ? exitCodes.trouble : exitCodes.clean;
  for (const { path, target } of jobs) {
    const { text, code } = await fixOne(path, target, settings, telling);
    (toOutput ? writeError : writeOut)(text);
    if (code > worst) worst = code;
  }
  return worst;
};
