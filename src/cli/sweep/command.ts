import { dayHere } from "../../app/day-here";
import { visibleText } from "../../core";
import { CallError } from "../call-error";
import { exitCodes, type ExitCode } from "../exit-code";
import { writeSafely } from "../files/write-safely";
import type { JudgeSettings } from "../judge/judge-file";
import { writeError, writeOut } from "../output";
import { startProgress } from "../progress";
import type { QueueSurveyor } from "../queue/survey-by-queue";
import { settle } from "../settings/settings";
import { sayIn, systemReason } from "../words/say-in";
import { Manifest } from "./manifest";
import { manifestCsv } from "./manifest-csv";
import { papersOfCall } from "./papers-of-call";
import { standardOf } from "./standard-of";
import { stopSignal } from "./stop-signal";
import type { SweepOptions } from "./sweep-options";
import { surveyorOf } from "./surveyor-of";
import { sweepPapers } from "./sweep-papers";

const writeCsv = (path: string, manifest: Manifest): void => {
  try {
    writeSafely(path, manifestCsv(manifest));
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    throw new CallError(`The table cannot be written to ${visibleText(path)}: ${systemReason(error, "en")}.`);
  }
};

/** `briefline sweep`: judges an archive into a database, and next time only what has changed. */
export const sweep = async (files: readonly string[], options: SweepOptions): Promise<ExitCode> => {
  const { into, list, csv, again = false, jobs = 1, timeout } = options;
  if (jobs < 1) throw new CallError("--jobs: at least one.");
  const { profiles, language } = settle(options);
  const settings: JudgeSettings = { profiles, language, withContent: false, today: dayHere(new Date()) };
  const { paths, trouble } = await papersOfCall(files, list);
  const { signal, forget } = stopSignal();
  const progress = startProgress(paths.length, language);
  let surveyor: QueueSurveyor | null = null;
  try {
    surveyor = await surveyorOf(settings, { paths, signal, longest: timeout }, files, options);
    const { survey } = surveyor;
    return await Manifest.use(into, async (manifest) => {
      const tally = await sweepPapers(paths, manifest, {
        standard: standardOf(settings),
        again,
        survey,
        signal,
        progress: (done) => progress.done(done),
      });
      const gone = signal.aborted ? 0 : manifest.noteGone(settings.today);
      if (csv !== undefined) writeCsv(csv, manifest);
      progress.clear();
      writeOut(`${sayIn(language, "swept", { ...tally, gone, path: visibleText(into) })}\n`);
      if (signal.aborted) writeError(`${sayIn(language, "sweepStopped")}\n`);
      return trouble || signal.aborted ? exitCodes.trouble : exitCodes.clean;
    });
  } finally {
    progress.clear();
    surveyor?.close();
    forget();
  }
};
