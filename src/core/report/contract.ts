import type { ForeignLanguage } from "../recognise/foreign-language";
import type { Language, SectionKey, Severity } from "../profile/profile";

/**
 * What `briefline check --format json` and `briefline extract` say: a contract with other people's programs, described
 * by docs/check.schema.json. A member is never renamed or removed without another `version`; paragraphs count from 0.
 */
export const contractVersion = 1;

export type ErrorCode =
  | "empty"
  | "not-docx"
  | "old-doc"
  | "password-protected"
  | "open-document"
  | "damaged-zip"
  | "damaged-xml"
  | "no-document"
  | "too-large"
  | "too-slow"
  | "unsupported";

export interface ContractError {
  readonly code: ErrorCode;
  readonly message: string;
}

export type DocumentKind = "briefing" | "decision-note" | "other" | "unknown";

/** Where a heading stands: a line of its own, before its text, before a soft break, or as a label in a table. */
export type HeadingForm = "own" | "run-in" | "soft-break" | "label";

export type ContractMatch = "exact" | "alias" | "typo" | "translation" | "bilingual";

export interface ContractTitle {
  readonly text: string;
  readonly paragraph: number;
}

/** `date` in ISO 8601, times in 24 hours; null for what the line does not say. */
export interface ContractDateLine extends ContractTitle {
  readonly date: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly place: string | null;
}

/** When and where one meeting is. */
export interface ContractMeeting extends ContractDateLine {
  /** The line that opens it, in a paper that prepares several; null where the title does. */
  readonly meeting: string | null;
  /** Why `date` is null though the line gives one: it has no year, or its day may be the month. */
  readonly doubt: "year" | "day-or-month" | null;
}

export interface ContractSection {
  readonly key: SectionKey;
  readonly heading: string;
  readonly paragraph: number;
  readonly form: HeadingForm;
  readonly match: ContractMatch;
  readonly status: "filled" | "empty" | "placeholder";
  /** From 0 to 1. */
  readonly confidence: number;
  /** The paragraphs below the heading; only where they were asked for (`extract --content`). */
  readonly content?: readonly string[];
}

export interface ContractSide {
  readonly name: string;
  readonly people: readonly { readonly name: string; readonly function: string | null }[];
}

export interface ContractFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly section: SectionKey | null;
  /** null, as are `start` and `end`, where the fault is that something is not there. */
  readonly paragraph: number | null;
  /** Character offsets into the paragraph's text, `end` excluded. */
  readonly start: number | null;
  readonly end: number | null;
  readonly fixes: readonly { readonly title: string; readonly safety: "safe" | "suggestion" }[];
  /** Why an officer has accepted it; null where it stands. What is accepted is counted apart and never fails a run. */
  readonly waived: ContractWaiver | null;
}

export interface ContractWaiver {
  readonly reason: string;
  /** The last day on which it holds, in ISO 8601; null where it holds as long as the text. */
  readonly until: string | null;
  readonly by: string | null;
}

export interface ContractProfile {
  readonly id: string;
  readonly version: string;
}

export interface ContractDocument {
  readonly path: string;
  /** null where the document was read; else every other member is empty. */
  readonly error: ContractError | null;
  /** The one that it was read through. */
  readonly profile: ContractProfile | null;
  /** The one that it says it was made with; null where it says nothing that can be read. */
  readonly madeWith: ContractProfile | null;
  readonly kind: DocumentKind;
  readonly language: Language | ForeignLanguage | null;
  readonly paragraphs: number;
  readonly title: ContractTitle | null;
  readonly dateLine: ContractDateLine | null;
  /** All of them, the first one included: one for each meeting that is given a day or an hour. */
  readonly dateLines: readonly ContractMeeting[];
  /** In the order of the document, without title and date line. A section that stands twice is here twice. */
  readonly sections: readonly ContractSection[];
  readonly missing: readonly SectionKey[];
  readonly misplaced: readonly SectionKey[];
  readonly duplicates: readonly SectionKey[];
  readonly participants: { readonly sides: readonly ContractSide[] };
  readonly speakingPoints: { readonly count: number; readonly words: readonly number[] };
  readonly topics: { readonly count: number };
  readonly otherHeadings: readonly { readonly heading: string; readonly paragraph: number }[];
  readonly findings: readonly ContractFinding[];
  /** What did not stop us but must be said, in the language of the call. */
  readonly notices: readonly string[];
}

export interface Summary {
  readonly documents: number;
  readonly unreadable: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Findings that somebody has accepted: in none of the three counts above. */
  readonly waived: number;
}

/** How many findings stand, by severity, and how many were accepted. */
export type Counts = Pick<Summary, "errors" | "warnings" | "infos" | "waived">;

export interface Contract {
  readonly version: typeof contractVersion;
  /** The usual one: that of documents that name none. */
  readonly profile: ContractProfile;
  readonly documents: readonly ContractDocument[];
  readonly summary: Summary;
}
