import { dayHere } from "../../app/day-here";
import { checkAsMade, describeProblem, type CheckResult, type Problem } from "../../core";
import { openDocxPort } from "../../docx/port";
import { inflate } from "../files/inflate";
import { exitCodes, type ExitCode } from "../exit-code";
import { findOrSay } from "../files/find-or-say";
import { readDocument } from "../files/read-document";
import { shownPath } from "../files/standard-input";
import { circumstancesOf } from "../judge/circumstances-of";
import { writeOut } from "../output";
import { settle, type Settings, type SharedOptions } from "../settings/settings";
import { isTerminal, paintFor } from "../terminal";
import { listedWaivers, tellWaivers, unlisted, type ListedWaivers } from "../waivers/list-waivers";
import { sayIn, systemReason } from "../words/say-in";
import { tellRefusal } from "./tell-repair";

export interface WaiversOptions extends SharedOptions {
  readonly format: "text" | "json";
}

type Judged = { readonly judged: CheckResult } | { readonly judged: null; readonly sentences: readonly string[] };

const judge = async (path: string, { profiles, language }: Settings): Promise<Judged> => {
  const refuse = (problem: Problem): Judged => {
    const { what, next } = describeProblem(problem, language);
    return { judged: null, sentences: [what, next] };
  };
  try {
    const bytes = await readDocument(path);
    const opened = bytes.ok ? openDocxPort(bytes.value, { inflate }) : bytes;
    const model = opened.ok ? await opened.value.read() : opened;
    if (!model.ok) return refuse(model.problem);
    return { judged: checkAsMade(model.value, profiles, circumstancesOf(path, dayHere(new Date()))) };
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    const reason = systemReason(error, language);
    return { judged: null, sentences: [sayIn(language, "notOpened", { reason }), sayIn(language, "notOpenedNext")] };
  }
};

/** `briefline waivers`: what was accepted in documents, why, and whether it still holds. */
export const waivers = async (files: readonly string[], options: WaiversOptions): Promise<ExitCode> => {
  const settings = settle(options);
  const { language } = settings;
  const { paths, trouble } = await findOrSay(files);
  const paint = paintFor(isTerminal(1));
  const isJson = options.format === "json";
  const documents: ListedWaivers[] = [];
  let code: ExitCode = trouble ? exitCodes.trouble : exitCodes.clean;
  for (const path of paths) {
    const one = await judge(path, settings);
    if (one.judged) {
      if (isJson) documents.push(listedWaivers(shownPath(path), one.judged, language));
      else writeOut(tellWaivers(path, one.judged, language, paint));
      continue;
    }
    code = exitCodes.trouble;
    if (isJson) documents.push(unlisted(shownPath(path), one.sentences.join(" ")));
    else writeOut(tellRefusal(path, one.sentences, { paint }));
  }
  if (isJson) writeOut(`${JSON.stringify({ version: 1, documents }, null, 2)}\n`);
  return code;
};
