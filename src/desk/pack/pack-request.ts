import type { Language, Profile } from "../../core";
import type { PackNotice, PackSettings } from "../../docx/pack/pack";

/** A paper that was chosen, as the table knows it. */
export interface ChosenPaper {
  readonly path: string;
  readonly file: File;
  readonly meeting: string;
  /** When the meeting is, in the paper's own words. */
  readonly when: string;
}

/** What the page sends to the worker that makes a pack: once, and the worker is ended after the answer. */
export interface PackRequest {
  readonly papers: readonly ChosenPaper[];
  readonly profile: Profile;
  readonly language: Language;
  readonly settings: Omit<PackSettings, "language" | "words" | "inflate" | "crc32">;
}

export type PackAnswer =
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "made"; readonly bytes: Uint8Array<ArrayBuffer>; readonly notices: readonly PackNotice[] }
  /** The sentence says why. */
  | { readonly kind: "failed"; readonly paper: string; readonly why: string };
