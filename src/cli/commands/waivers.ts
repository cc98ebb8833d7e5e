import { dayHere } from "../../app/day-here";
import { inColour } from "../../core";
import { exitCodes, type ExitCode } from "../exit-code";
import { findOrSay } from "../files/find-or-say";
import { onAllCores } from "../judge/on-all-cores";
import { writeOut } from "../output";
import { settle, type SharedOptions } from "../settings/settings";
import { isTerminal, paintFor } from "../terminal";
import type { ListedWaivers } from "../waivers/list-waivers";
import { unopenedWaivers, waiversOfFile, type WaiversJudging } from "../waivers/waivers-of-file";

export interface WaiversOptions extends SharedOptions {
  readonly format: "text" | "json";
}

/** `briefline waivers`: what was accepted in documents, why, and whether it still holds. */
export const waivers = async (files: readonly string[], options: WaiversOptions): Promise<ExitCode> => {
  const { profiles, language } = settle(options);
  const { paths, trouble } = await findOrSay(files);
  const isJson = options.format === "json";
  const isColoured = paintFor(isTerminal(1)) === inColour;
  const judging: WaiversJudging = { profiles, language, today: dayHere(new Date()), inColour: isColoured };
  const documents: ListedWaivers[] = [];
  let code: ExitCode = trouble ? exitCodes.trouble : exitCodes.clean;
  const all = onAllCores(paths, {
    work: "waivers",
    settings: judging,
    here: (path) => waiversOfFile(path, judging),
    broken: (path, error) => unopenedWaivers(path, error, judging),
  });
  for await (const { listed, told } of all) {
    if (listed.error !== null) code = exitCodes.trouble;
    if (isJson) documents.push(listed);
    else writeOut(told);
  }
  if (isJson) writeOut(`${JSON.stringify({ version: 1, documents }, null, 2)}\n`);
  return code;
};
