import { dayHere } from "../../app/day-here";
import { addToSummary, emptySummary, visibleText, type CheckedDocument, type Summary } from "../../core";
import { findOrSay } from "../files/find-or-say";
import { startReport, type FormatName } from "../formats";
import { judgeFiles } from "../judge/judge-files";
import { ClosedOutput, writeError } from "../output";
import { startProgress } from "../progress";
import { openSink } from "../report-sink";
import type { Settings } from "../settings/settings";
import { isTerminal, outputWidth, paintFor } from "../terminal";
import { version } from "../version";

export interface ReportOptions {
  readonly format: FormatName;
  readonly output?: string;
  readonly withContent: boolean;
  readonly quiet: boolean;
  readonly explains: boolean;
}

/** What a run came to, whatever of it was shown. */
export interface Outcome {
  readonly summary: Summary;
  /** Something could not be found, read or judged. */
  readonly trouble: boolean;
}

const errorsOnly = (document: CheckedDocument): CheckedDocument => ({
  ...document,
  findings: document.findings.filter(({ severity }) => severity === "error"),
  ...(document.unlisted && { unlisted: { ...document.unlisted, warnings: 0, infos: 0 } }),
});

const hasNothingToSay = ({ error, findings, verdict }: CheckedDocument): boolean =>
  !error && findings.length === 0 && verdict !== "couldNotTell";

/** The formats for programs have no place for what could not be judged: it is said beside them. */
const sayNotices = ({ path, verdict, notices }: CheckedDocument, format: FormatName): void => {
  if (verdict !== "couldNotTell" || format === "text") return;
  for (const notice of notices) writeError(`${visibleText(path)}: ${visibleText(notice)}\n`);
};

/** Judges files and writes the report as it goes. When nobody reads it any more, the rest is left. */
export const judgeAndReport = async (
  files: readonly string[],
  { profiles, language }: Settings,
  { format, output, withContent, quiet, explains }: ReportOptions,
): Promise<Outcome> => {
  const found = await findOrSay(files);
  const toTerminal = output === undefined && isTerminal(1);
  const look = { paint: paintFor(toTerminal), width: outputWidth(), explains };
  const report = startReport(format, { profile: profiles[0], language, version }, look);
  const sink = openSink(output);
  const progress = startProgress(found.paths.length, language);
  let { trouble } = found;
  let summary = emptySummary;
  let shown = emptySummary;
  const take = (document: CheckedDocument): void => {
    const seen = quiet ? errorsOnly(document) : document;
    summary = addToSummary(summary, document);
    shown = addToSummary(shown, seen);
    // A paper that may be no briefing is no trouble of ours; a rule that failed is.
    trouble ||= document.error !== null || (document.verdict === "couldNotTell" && document.kind === "briefing");
    if (toTerminal) progress.clear();
    if (!(quiet && format === "text" && hasNothingToSay(seen))) sink.write(report.document(seen));
    sayNotices(document, format);
    progress.done(summary.documents);
  };
  try {
    sink.write(report.begin());
    const judging = { profiles, language, withContent, today: dayHere(new Date()) };
    for await (const document of judgeFiles(found.paths, judging)) take(document);
    progress.clear();
    sink.write(report.end(shown));
    sink.close();
  } catch (error) {
    if (!(error instanceof ClosedOutput)) throw error;
  }
  return { summary, trouble };
};
