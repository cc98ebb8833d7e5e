import type { Database } from "node-sqlite3-wasm";
import { addToSummary, emptySummary, type CheckedDocument } from "../../core";
import type { Survey } from "../judge/survey-file";

export type Value = string | number | null;
export type Row = NonNullable<ReturnType<Database["get"]>>;

/** By what papers are judged, as the manifest keeps it: the usual profile, for what names no other. */
export interface Standard {
  readonly profile: string;
  readonly profileVersion: string;
  readonly rulesVersion: string;
  /** Another one for every change of the profile, its options, the language of the messages or the rules. */
  readonly judgedBy: string;
  /** "2026-04-14" */
  readonly today: string;
}

/** What the manifest knows of a paper. */
export interface Known {
  readonly size: number | null;
  readonly modified: number | null;
  readonly hash: string | null;
  readonly judgedBy: string;
  readonly tries: number;
  readonly isGone: boolean;
}

const numberIn = (row: Row, column: string): number | null => {
  const value = row[column];
  return typeof value === "number" ? value : null;
};

export const textIn = (row: Row, column: string): string | null => {
  const value = row[column];
  return typeof value === "string" ? value : null;
};

/** Reads a row of the manifest. */
export const knownFrom = (row: Row): Known => ({
  size: numberIn(row, "size"),
  modified: numberIn(row, "modified"),
  hash: textIn(row, "sha256"),
  judgedBy: textIn(row, "judged_by") ?? "",
  tries: numberIn(row, "tries") ?? 0,
  isGone: row["gone_on"] !== null,
});

/** What a judgement writes, in the order of `judgementColumns`. */
export const valuesOf = (
  { task, hash, stamp }: Survey,
  document: CheckedDocument,
  standard: Standard,
  tries: number,
): Value[] => {
  const { errors, warnings, infos, waived } = addToSummary(emptySummary, document);
  return [
    task.path,
    task.size,
    task.modified,
    hash,
    document.profile?.id ?? standard.profile,
    document.profile?.version ?? standard.profileVersion,
    standard.rulesVersion,
    standard.judgedBy,
    standard.today,
    document.kind,
    document.language,
    document.dateLine?.date ?? null,
    document.verdict,
    document.error?.code ?? null,
    errors,
    warnings,
    infos,
    waived,
    stamp,
    tries,
  ];
};
