import { statSync } from "node:fs";
import { chooseProfile, fail, stateOf, type CheckedDocument, type Result, type StampState } from "../../core";
import { readBytes } from "../files/read-bytes";
import { failed, judgeKeepingModel, unopened, type JudgeSettings } from "./judge-file";

/** A file of an archive, as it was found. */
export interface SurveyTask {
  readonly path: string;
  /** Bytes, and milliseconds since 1970; null where the file was not there. */
  readonly size: number | null;
  readonly modified: number | null;
  /** The SHA-256 of the content that has been judged already, in the same way; null where none has. */
  readonly judgedHash: string | null;
}

/** What became of it. */
export interface Survey {
  readonly task: SurveyTask;
  /** SHA-256 in hexadecimal; null where the content could not be had or brought the thread down. */
  readonly hash: string | null;
  /** null where the content is the one that has been judged already. */
  readonly document: CheckedDocument | null;
  /** What the check mark in it is worth; null where it could not be read. */
  readonly stamp: StampState["kind"] | null;
  /** How often it brought down whoever judged it, 0 for a paper that was judged. */
  readonly tries: number;
}

/** Node's hashes are asked for here, since they take longer to load than most of us. */
const sha256 = (bytes: Uint8Array): string =>
  process.getBuiltinModule("node:crypto").createHash("sha256").update(bytes).digest("hex");

/** Whoever judges: here, or on other machines. Gives one survey for every task, in any order. */
export type Surveyor = (tasks: AsyncIterable<SurveyTask>) => AsyncIterable<Survey>;

const unread = (task: SurveyTask, document: CheckedDocument, tries: number): Survey => ({
  task,
  hash: null,
  document,
  stamp: null,
  tries,
});

/** What there is to say of a file that brought down whoever judged it. */
export const broken = (task: SurveyTask, error: unknown, settings: JudgeSettings, tries: number): Survey =>
  unread(task, failed(task.path, error, settings), tries);

/** In an archive a pipe or a device is no paper: opening one may never end. */
const readPaper = (path: string): Result<Uint8Array> => {
  const found = statSync(path);
  return found.isFile() || found.isDirectory() ? readBytes(path) : fail("not-a-document");
};

/** Reads a file once, takes its hash and judges it unless that has been done. Never throws. */
export const surveyFile = async (task: SurveyTask, settings: JudgeSettings): Promise<Survey> => {
  let bytes: Result<Uint8Array>;
  try {
    bytes = readPaper(task.path);
  } catch (error) {
    return unread(task, unopened(task.path, error, settings), 0);
  }
  const hash = bytes.ok ? sha256(bytes.value) : null;
  if (hash !== null && hash === task.judgedHash) return { task, hash, document: null, stamp: null, tries: 0 };
  const { document, model } = await judgeKeepingModel(task.path, bytes, settings);
  const stamp =
    model === null ? null : stateOf(model, chooseProfile(model, settings.profiles).profile, settings.today).kind;
  return { task, hash, document, stamp, tries: 0 };
};
