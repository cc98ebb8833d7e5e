import { createHash } from "node:crypto";
import type { CheckedDocument } from "../../core";
import type { Survey, SurveyTask } from "../judge/survey-file";
import { hasMembers } from "./members";
import type { Place } from "./places";

/** What goes to a worker: which paper, never what stands in it. */
export type PaperJob = Omit<SurveyTask, "path"> & { readonly place: Place };

/** What comes back. The judgement quotes the paper: see docs/sweep.md. */
export type PaperAnswer = Pick<Survey, "hash" | "document" | "stamp">;

/** One job a paper: a second one of the same place is none. The queue is that of one run, with one profile. */
export const jobIdOf = ({ place }: PaperJob): string => createHash("sha256").update(place).digest("hex");

const isNumberOrNull = (value: unknown): value is number | null => value === null || Number.isSafeInteger(value);
const isTextOrNull = (value: unknown): value is string | null => value === null || typeof value === "string";
const isHashOrNull = (value: unknown): value is string | null =>
  value === null || (typeof value === "string" && /^[0-9a-f]{64}$/.test(value));

/** Reads a job; null where it is none of ours. */
export const parseJob = (value: unknown): PaperJob | null => {
  if (!hasMembers(value)) return null;
  const { place, size, modified, judgedHash } = value;
  const isOurs =
    typeof place === "string" && isNumberOrNull(size) && isNumberOrNull(modified) && isHashOrNull(judgedHash);
  return isOurs ? { place, size, modified, judgedHash } : null;
};

const isFinding = (value: unknown): boolean =>
  hasMembers(value) && typeof value["severity"] === "string" && "waived" in value;

/** Whether a value has what a row of the database is made of. */
const isDocument = (value: unknown): value is CheckedDocument =>
  hasMembers(value) &&
  typeof value["kind"] === "string" &&
  typeof value["verdict"] === "string" &&
  isTextOrNull(value["language"]) &&
  (value["error"] === null || (hasMembers(value["error"]) && typeof value["error"]["code"] === "string")) &&
  (value["dateLine"] === null || (hasMembers(value["dateLine"]) && isTextOrNull(value["dateLine"]["date"]))) &&
  Array.isArray(value["findings"]) &&
  value["findings"].every(isFinding);

const stamps: Readonly<Record<NonNullable<PaperAnswer["stamp"]>, true>> = {
  none: true,
  ready: true,
  readyWithWaivers: true,
  changedSince: true,
  madeOtherwise: true,
  lapsed: true,
};
const isStamp = (value: unknown): value is PaperAnswer["stamp"] =>
  value === null || (typeof value === "string" && Object.hasOwn(stamps, value));

/** Reads a worker's answer; null where it is none. */
export const parseAnswer = (value: unknown): PaperAnswer | null => {
  if (!hasMembers(value)) return null;
  const { hash, document, stamp } = value;
  const isOne = isHashOrNull(hash) && (document === null || isDocument(document)) && isStamp(stamp);
  return isOne ? { hash, document, stamp } : null;
};
