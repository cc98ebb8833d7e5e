import type { CheckedDocument, Language, StampState } from "../../core";

/** What a sweep knows of a paper besides its report. */
export interface Stored {
  /** By which template, "standard 1.0.0", and on which day (ISO 8601) it was judged. */
  readonly profile: string;
  readonly judgedOn: string;
  readonly stamp: StampState["kind"] | null;
  /** The day on which it was found to be on the disk no more; null where it is there. */
  readonly goneOn: string | null;
}

/** A paper as a sweep has judged it. */
export interface StoredPaper {
  /** Below the folder that all papers of the database share, "archive/Visits/Oslo.docx". */
  readonly path: string;
  readonly document: CheckedDocument;
  readonly stored: Stored;
}

/** Why a database cannot be opened. */
export type ArchiveProblem = "foreign" | "damaged" | "otherVersion" | "tooLarge" | "gone" | "noReader";

/** What the page sends to the worker that reads a database: once, and the worker is ended after the last answer. */
export interface ArchiveRequest {
  readonly file: File;
  readonly language: Language;
}

/** What the worker answers: papers as often as there are any, and one of the others at the end. */
export type ArchiveAnswer =
  | { readonly kind: "papers"; readonly papers: readonly StoredPaper[]; readonly total: number }
  | { readonly kind: "end"; readonly shown: number; readonly total: number }
  | { readonly kind: "failed"; readonly problem: ArchiveProblem };
