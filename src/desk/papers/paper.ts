import type { Stored } from "../archive/archive-answer";
import type { CheckedDocument, StampState } from "../../core";

/** One file that was brought to the desk. */
export interface Paper {
  readonly id: number;
  /** The path below what was dropped, "Visits/Oslo.docx"; the bare name of a single file. */
  readonly path: string;
  readonly state: "waiting" | "judging" | "judged";
  /** null until it is judged; also what could not be read has one, which says why. */
  readonly document: CheckedDocument | null;
  /** The check mark that it carries; null until it is judged, and where it could not be read. */
  readonly stamp: StampState | null;
  /** What a sweep knew of it; null for a paper that was brought itself. */
  readonly stored: Stored | null;
  /** The path of an earlier paper with the very same content; null where there is none. */
  readonly sameAs: string | null;
}

/** A file and the path that it was found under. */
export interface BroughtFile {
  readonly path: string;
  readonly file: File;
}
