import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { insertSkeleton } from "../../app/actions/insert-skeleton";
import { describeProblem, noCircumstances, visibleText, type FormValues, type Result } from "../../core";
import { CallError } from "../call-error";
import { exitCodes, type ExitCode } from "../exit-code";
import { writeSafely } from "../files/write-safely";
import { writeOut } from "../output";
import { settle, type Settings, type SharedOptions } from "../settings/settings";
import { isTerminal } from "../terminal";
import { sayIn, systemReason } from "../words/say-in";
import { holdDocument } from "./hold-document";

export interface NewOptions extends SharedOptions, FormValues {
  readonly output?: string;
  readonly full?: boolean;
  readonly force?: boolean;
}

const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
const isTime = (text: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);

const checkForm = ({ date, from, to }: FormValues): void => {
  if (date !== undefined && !isDate(date)) throw new CallError(`--date ${date}: write a day as 2026-04-14.`);
  for (const [name, time] of [
    ["from", from],
    ["to", to],
  ] as const) {
    if (time !== undefined && !isTime(time)) throw new CallError(`--${name} ${time}: write a time as 15:30.`);
  }
};

/** Throws a CallError where a file could not go there. */
const checkTarget = (path: string, force: boolean): void => {
  if (path === "-" && isTerminal(1)) throw new CallError("A document is nothing to show on a terminal: name a file.");
  if (path !== "-" && existsSync(path) && !force) {
    throw new CallError(`${visibleText(path)} exists already: --force writes over it.`);
  }
};

/** An empty page, and the skeleton in it as the pane would insert it. */
const makeBriefing = async ({ profiles, language }: Settings, options: NewOptions): Promise<Result<Uint8Array>> => {
  const held = holdDocument(
    readFileSync(join(__dirname, "blank", `empty.${language}.docx`)),
    profiles,
    noCircumstances,
  );
  if (!held.ok) return held;
  const kind = options.full ? "full" : "standard";
  const done = await held.value.perform(insertSkeleton, { profile: profiles[0], kind, language, form: options });
  return done.ok ? held.value.bytes() : done;
};

/** `briefline new`: a new briefing, ready to be written in. */
export const newBriefing = async (file: string | undefined, options: NewOptions): Promise<ExitCode> => {
  const path = file ?? options.output;
  if (path === undefined) throw new CallError("Name the .docx to make, or - for standard output.");
  checkForm(options);
  checkTarget(path, options.force ?? false);
  const settings = settle(options);
  const made = await makeBriefing(settings, options);
  if (!made.ok) throw new CallError(describeProblem(made.problem, settings.language).what);
  if (path === "-") {
    writeOut(made.value);
    return exitCodes.clean;
  }
  try {
    writeSafely(path, made.value);
  } catch (error) {
    throw new CallError(`${visibleText(path)} cannot be written: ${systemReason(error, "en")}.`);
  }
  writeOut(`${sayIn(settings.language, "made", { path: visibleText(path) })}\n`);
  return exitCodes.clean;
};
