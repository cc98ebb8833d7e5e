import type { CheckedDocument, Language, Profile, StampState } from "../../core";

/** By what every paper is judged: it goes to each worker once, before the first paper. */
export interface JudgingSettings {
  /** For papers that name no other. */
  readonly profile: Profile;
  /** Those that a paper may say it was made with, besides; without them, the one judges all. */
  readonly others?: readonly Profile[];
  readonly language: Language;
  /** The day by which dates are judged, "2026-04-14". */
  readonly today: string;
}

/** What the page sends to a worker. */
export type Assignment =
  | { readonly kind: "settings"; readonly settings: JudgingSettings }
  | { readonly kind: "paper"; readonly path: string; readonly file: File };

/** What a worker sends back for a paper. */
export interface Judgement {
  readonly document: CheckedDocument;
  /** The check mark that the paper carries, and what it is worth; null where the paper could not be read. */
  readonly stamp: StampState | null;
  /** SHA-256 of the file in hexadecimal; null where the file could not be read. */
  readonly hash: string | null;
}
