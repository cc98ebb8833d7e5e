import type { Language, Profile, SectionKey, SectionSpec } from "../profile/profile";

/** One way in which papers write a heading, or a line, and how many of them do. */
export interface Spelling {
  readonly text: string;
  readonly papers: number;
}

/** What the papers say for one section of the proposal. */
export interface SectionEvidence {
  readonly key: SectionKey;
  readonly presence: SectionSpec["presence"];
  /** Papers that have it filled. */
  readonly papers: number;
  /** Whether the base did not know it: several papers have the heading. */
  readonly isNew: boolean;
  /** The headings as written, the most frequent first; none where no paper gives one. */
  readonly spellings: readonly Spelling[];
  /** Of the papers that have it. */
  readonly medianWords: number;
  /** Of the papers that have it; null where it holds no list. */
  readonly medianItems: number | null;
}

/** A profile proposed from papers, and what speaks for each part of it. */
export interface Lesson {
  readonly profile: Profile;
  /** Papers that were learnt from. */
  readonly papers: number;
  /** Papers in which no section was found. */
  readonly leftOut: number;
  /** The language of most papers. */
  readonly language: Language;
  /** In the order of the proposal. */
  readonly sections: readonly SectionEvidence[];
  /** Sections of the base that no paper has. */
  readonly dropped: readonly SectionSpec[];
}
