import { dayHere } from "../../app/day-here";
import { exitCodes, type ExitCode } from "../exit-code";
import { findOrSay } from "../files/find-or-say";
import { readDocument } from "../files/read-document";
import { shownPath, standardInput } from "../files/standard-input";
import { gateBytes, type GateJudging } from "../gate/gate-bytes";
import { unreadable, type GatedDocument } from "../gate/gated-document";
import { tellGate } from "../gate/tell-gate";
import { writeOut } from "../output";
import { settle, type SharedOptions } from "../settings/settings";
import { isTerminal, paintFor } from "../terminal";
import { sayIn, systemReason } from "../words/say-in";

export interface GateOptions extends SharedOptions {
  readonly format: "text" | "json";
  readonly requireStamp?: boolean;
}

const gateFile = async (path: string, judging: GateJudging): Promise<GatedDocument> => {
  const { language } = judging;
  try {
    return await gateBytes(path, await readDocument(path), judging);
  } catch (error) {
    const isSystems = error instanceof Error && "code" in error;
    const message = isSystems
      ? sayIn(language, "notOpened", { reason: systemReason(error, language) })
      : sayIn(language, "ourFault");
    return unreadable(path, message);
  }
};

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
  for (const path of paths) {
    const document = { ...(await gateFile(path, judging)), path: path === standardInput ? shownPath(path) : path };
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
