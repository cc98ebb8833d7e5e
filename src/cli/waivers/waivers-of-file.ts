import {
  checkAsMade,
  describeProblem,
  inColour,
  plain,
  type CheckResult,
  type Language,
  type NonEmpty,
  type Problem,
  type Profile,
} from "../../core";
import { openDocxPort } from "../../docx/port";
import { tellRefusal } from "../commands/tell-repair";
import { unpacking } from "../files/inflate";
import { readDocument } from "../files/read-document";
import { shownPath } from "../files/standard-input";
import { circumstancesOf } from "../judge/circumstances-of";
import { failureOf } from "../judge/failure";
import { listedWaivers, tellWaivers, unlisted, type ListedWaivers } from "./list-waivers";

/** All that listing takes: plain data, for it also goes to other threads. */
export interface WaiversJudging {
  readonly profiles: NonEmpty<Profile>;
  readonly language: Language;
  /** The day by which dates are judged, "2026-04-14". */
  readonly today: string;
  readonly inColour: boolean;
}

/** What a document keeps: as data, and told to people. */
export interface WaiversOfFile {
  readonly listed: ListedWaivers;
  readonly told: string;
}

const refused = (path: string, sentences: readonly string[], paint: typeof plain): WaiversOfFile => ({
  listed: unlisted(shownPath(path), sentences.join(" ")),
  told: tellRefusal(path, sentences, { paint }),
});

/** What there is to say of a file that cannot be opened, or over which we failed. */
export const unopenedWaivers = (path: string, failure: unknown, judging: WaiversJudging): WaiversOfFile => {
  const { error, next } = failureOf(failure, judging.language);
  return refused(path, [error.message, next], judging.inColour ? inColour : plain);
};

const judge = async (path: string, { profiles, today }: WaiversJudging): Promise<CheckResult | Problem> => {
  const bytes = await readDocument(path);
  const opened = bytes.ok ? openDocxPort(bytes.value, unpacking) : bytes;
  const model = opened.ok ? await opened.value.read() : opened;
  return model.ok ? checkAsMade(model.value, profiles, circumstancesOf(path, today)) : model.problem;
};

/** Lists what was accepted in the document of a file. Never rejects. */
export const waiversOfFile = async (path: string, judging: WaiversJudging): Promise<WaiversOfFile> => {
  const { language } = judging;
  const paint = judging.inColour ? inColour : plain;
  try {
    const judged = await judge(path, judging);
    if ("code" in judged) {
      const { what, next } = describeProblem(judged, language);
      return refused(path, [what, next], paint);
    }
    return {
      listed: listedWaivers(shownPath(path), judged, language),
      told: tellWaivers(path, judged, language, paint),
    };
  } catch (error) {
    return unopenedWaivers(path, error, judging);
  }
};
