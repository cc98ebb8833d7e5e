import {
  checkAsMade,
  checkedDocument,
  refusedDocument,
  unreadDocument,
  type CheckedDocument,
  type DocumentModel,
  type DocumentSettings,
  type NonEmpty,
  type Profile,
  type Result,
} from "../../core";
import { openDocxPort } from "../../docx/port";
import { circumstancesOf } from "./circumstances-of";
import { breakdownFailure, openingFailure, type Failure } from "./failure";
import { unpacking } from "../files/inflate";
import { readBytes } from "../files/read-bytes";

/** All that judging a document takes: plain data, for it also goes to other threads. */
export interface JudgeSettings extends DocumentSettings {
  /** Every profile that papers may have been made with; the first is the usual one. */
  readonly profiles: NonEmpty<Profile>;
  /** The day by which dates are judged, "2026-04-14". */
  readonly today: string;
}

const unread = (path: string, { error, next }: Failure): CheckedDocument => unreadDocument(path, error, next);

/** What there is to say where the file could not be opened at all. */
export const unopened = (path: string, error: unknown, { language }: JudgeSettings): CheckedDocument =>
  unread(path, openingFailure(error, language));

/** What there is to say where we failed, or a file brought a thread down. */
export const failed = (path: string, error: unknown, { language }: JudgeSettings): CheckedDocument =>
  unread(path, breakdownFailure(error, language));

/** A judgement, and what was read; null where nothing could be. */
export interface Judged {
  readonly document: CheckedDocument;
  readonly model: DocumentModel | null;
}

/** What is read of a file. */
export const modelOf = async (bytes: Result<Uint8Array>): Promise<Result<DocumentModel>> => {
  const opened = bytes.ok ? openDocxPort(bytes.value, unpacking) : bytes;
  return opened.ok ? opened.value.read() : opened;
};

const judged = async (
  path: string,
  bytes: Result<Uint8Array>,
  { profiles, today, ...settings }: JudgeSettings,
): Promise<Judged> => {
  const model = await modelOf(bytes);
  if (!model.ok) return { document: refusedDocument(path, model.problem, settings.language), model: null };
  const result = checkAsMade(model.value, profiles, circumstancesOf(path, today));
  return { document: checkedDocument(path, result, model.notices, settings), model: model.value };
};

/** Judges what has been read, and keeps the reading. Never throws. */
export const judgeKeepingModel = async (
  path: string,
  bytes: Result<Uint8Array>,
  settings: JudgeSettings,
): Promise<Judged> => {
  try {
    return await judged(path, bytes, settings);
  } catch (error) {
    return { document: failed(path, error, settings), model: null };
  }
};

/** Judges what has been read. Never throws. */
export const judgeBytes = async (
  path: string,
  bytes: Result<Uint8Array>,
  settings: JudgeSettings,
): Promise<CheckedDocument> => (await judgeKeepingModel(path, bytes, settings)).document;

/** Reads and judges one file. Never throws: one file must not stop the others. */
export const judgeFile = async (path: string, settings: JudgeSettings): Promise<CheckedDocument> => {
  try {
    return await judgeBytes(path, readBytes(path), settings);
  } catch (error) {
    return unopened(path, error, settings);
  }
};
