import type { Problem } from "../../core";
import type { Unpacking } from "../package/inflate";

/** One paper for a pack, and what is known of it. Places count as `Paragraph.index` does, in the paper as it is read. */
export interface PackedPaper {
  /** The file's name, for people. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What it is called where it has no title of its own. */
  readonly title: string;
  /** When the meeting is, in words; "" where nobody knows. */
  readonly when: string;
  /** Where its title stands; null where none was recognised. */
  readonly titleAt: number | null;
  /** Where the headings of its sections stand. */
  readonly headingsAt: readonly number[];
  /** Its speaking points, one by one. */
  readonly points: readonly string[];
}

/** What a pack says of its own, in one language. */
export interface PackWords {
  readonly contents: string;
  readonly meetings: string;
  readonly speakingPoints: string;
  readonly page: string;
}

export interface PackSettings extends Unpacking {
  readonly title: string;
  /** The days of the visit, in words; "" for none. */
  readonly dates: string;
  /** A BCP 47 tag. */
  readonly language: string;
  readonly words: PackWords;
  /** Cover, contents and papers; the cards with the speaking points; or both, the cards last. */
  readonly holds: "papers" | "cards" | "both";
}

/** What a paper could not bring along, or did not have. */
export interface PackNotice {
  readonly paper: string;
  readonly code: "changes" | "comments" | "left-out" | "no-points" | "chunk" | "hidden";
}

export type PackResult =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly notices: readonly PackNotice[] }
  | { readonly ok: false; readonly paper: string; readonly problem: Problem };
