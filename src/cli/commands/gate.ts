import { dayHere } from "../../app/day-here";
import { exitCodes, type ExitCode } from "../exit-code";
import { findOrSay } from "../files/find-or-say";
import type { GateJudging } from "../gate/gate-bytes";
import { gateFile, ungated } from "../gate/gate-file";
import type { GatedDocument } from "../gate/gated-document";
import { tellGate } from "../gate/tell-gate";
import { onAllCores } from "../judge/on-all-cores";
import { writeOut } from "../output";
import { settle, type SharedOptions } from "../settings/settings";
import { isTerminal, paintFor } from "../terminal";

export interface GateOptions extends SharedOptions {
  readonly format: "text" | "json";
  readonly requireStamp?: boolean;
}

const codeFor = ({ verdict, passes }: GatedDocument): ExitCode => {
  if (verdict === "unreadable" || verdict === "couldNotTell") return exitCodes.trouble;
  return passes ? exitCodes.clean : exitCodes.findings;
};

/** `briefline gate`: whether documents may leave, for hooks and mail gateways. */
export const gate = async (files: readonly string[], options: GateOptions): Promise<ExitCode> => {
  const { profiles, language } = settle(options);
  const { paths, trouble } = await findOrSay(files);
  const requiresStamp = options.requireStamp ?? false;
  const judging: GateJudging = { profiles, language, requiresStamp, today: dayHere(new Date()) };
  const paint = paintFor(isTerminal(1));
  const documents: GatedDocument[] = [];
  let worst: ExitCode = trouble ? exitCodes.trouble : exitCodes.clean;
  const gated = onAllCores(paths, {
    work: "gate",
    settings: judging,
    here: (path) => gateFile(path, judging),
    broken: (path, error) => ungated(path, error, judging),
  });
  for await (const document of gated) {
    const code = codeFor(document);
    if (code > worst) worst = code;
    if (options.format === "json") documents.push(document);
    else writeOut(tellGate(document, language, paint));
  }
  if (options.format === "json") {
    const { id, version } = profiles[0];
    writeOut(`${JSON.stringify({ version: 1, profile: { id, version }, documents }, null, 2)}\n`);
  }
  return worst;
};
