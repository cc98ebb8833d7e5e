import { existsSync } from "node:fs";
import { dayHere } from "../../app/day-here";
import { describeProblem, visibleText, type CheckResult, type Language, type Problem, type Result } from "../../core";
import { CallError } from "../call-error";
import { holdDocument, type HeldDocument } from "./hold-document";
import { placesIn, tellRefusal } from "./tell-repair";
import { exitCodes, type ExitCode } from "../exit-code";
import { destinationFor } from "../files/destination";
import { readDocument } from "../files/read-document";
import { shownPath, standardInput } from "../files/standard-input";
import { writeDocument, type Written } from "../files/write-document";
import { isSameFile } from "../files/write-safely";
import { circumstancesOf } from "../judge/circumstances-of";
import { writeError, writeOut } from "../output";
import { settle, type Settings, type SharedOptions } from "../settings/settings";
import { isTerminal, paintFor } from "../terminal";
import { sayIn, systemReason } from "../words/say-in";

export interface ChangeOptions extends SharedOptions {
  readonly output?: string;
  readonly force?: boolean;
  /** Nothing is written anywhere. */
  readonly dryRun?: boolean;
}

/** What came of a change: a word for the first line and sentences below it, or why it was not made. */
export type Outcome =
  | { readonly done: true; readonly head: string; readonly sentences: readonly string[] }
  | {
      readonly done: false;
      readonly sentences: readonly string[];
      /** What the call comes to, where that is not trouble. */
      readonly code?: ExitCode;
    };

/** Changes a document that was judged; in memory. */
export type Change = (held: HeldDocument, judged: CheckResult, language: Language) => Promise<Outcome>;

/** The same in every language: what happened, and what to do next. */
export const notDone = (problem: Problem, language: Language): Outcome => {
  const { what, next } = describeProblem(problem, language);
  return { done: false, sentences: [what, next] };
};

/** Where the changed document goes: to its own place unless another is named. Throws a CallError. */
const targetOf = (path: string, { output, force, dryRun }: ChangeOptions): string | null => {
  if (dryRun) return null;
  const target = destinationFor([path], output === undefined ? { inPlace: true } : { output })(path);
  if (target === standardInput && isTerminal(1)) {
    throw new CallError("A document is nothing to show on a terminal: use --output FILE.");
  }
  if (target !== null && target !== standardInput && !isSameFile(path, target) && existsSync(target) && !force) {
    throw new CallError(`${visibleText(target)} exists already: --force writes over it.`);
  }
  return target;
};

interface Made {
  readonly outcome: Outcome;
  readonly written: Written | null;
}

const refused = (...sentences: readonly string[]): Made => ({ outcome: { done: false, sentences }, written: null });

const refusedFor = (problem: Problem, language: Language): Made => ({
  outcome: notDone(problem, language),
  written: null,
});

const make = async (
  path: string,
  target: string | null,
  { profiles, language }: Settings,
  change: Change,
): Promise<Made> => {
  let bytes: Result<Uint8Array>;
  try {
    bytes = await readDocument(path);
  } catch (error) {
    const reason = systemReason(error, language);
    return refused(sayIn(language, "notOpened", { reason }), sayIn(language, "notOpenedNext"));
  }
  if (!bytes.ok) return refusedFor(bytes.problem, language);
  const held = holdDocument(bytes.value, profiles, circumstancesOf(path, dayHere(new Date())));
  const judged = held.ok ? await held.value.judged() : held;
  if (!held.ok) return refusedFor(held.problem, language);
  if (!judged.ok) return refusedFor(judged.problem, language);
  const outcome = await change(held.value, judged.value, language);
  if (!outcome.done) return { outcome, written: null };
  const after = held.value.bytes();
  if (!after.ok) return refusedFor(after.problem, language);
  try {
    const isChanged = !Buffer.from(after.value).equals(bytes.value);
    return { outcome, written: writeDocument(path, target, { bytes: after.value, isChanged }) };
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    return refused(sayIn(language, "notWritten", { path: target ?? path, reason: systemReason(error, language) }));
  }
};

/** Changes one document: in memory first, and written only when it is whole. */
export const changeDocument = async (path: string, options: ChangeOptions, change: Change): Promise<ExitCode> => {
  const settings = settle(options);
  const { language } = settings;
  const target = targetOf(path, options);
  const toOutput = target === standardInput;
  const paint = paintFor(isTerminal(toOutput ? 2 : 1));
  const { outcome, written } = await make(path, target, settings, change);
  const tell = toOutput ? writeError : writeOut;
  if (!outcome.done) {
    tell(tellRefusal(path, outcome.sentences, { paint }));
    return outcome.code ?? exitCodes.trouble;
  }
  const lines = [...outcome.sentences, ...placesIn(written, language)].map((line) => `  ${visibleText(line)}\n`);
  const heading = `${paint("good", "✔")} ${paint("strong", visibleText(shownPath(path)))}`;
  tell(`${heading}  ${outcome.head}\n${lines.join("")}`);
  return exitCodes.clean;
};
