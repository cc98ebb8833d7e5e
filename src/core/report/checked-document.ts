import type { Verdict } from "../check/check-result";
import type { ContractDocument, ContractFinding, Counts } from "./contract";

/** What can be said of a document as a whole; `couldNotTell` where a rule failed. */
export type DocumentVerdict = Verdict | "unreadable" | "notABriefing";

/** The document's own words around what a finding is about, each shortened; together one line. */
export interface Quote {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** A finding with what a reader wants besides the contract. */
export interface CheckedFinding extends ContractFinding {
  /** The heading of the section as the house writes it; null for the paper as a whole. */
  readonly sectionTitle: string | null;
  readonly why: string;
  readonly how: string;
  /** That it was accepted, why and for how long; "" where it stands. */
  readonly accepted: string;
  readonly quote: Quote | null;
}

/** One document as judged: plain data that crosses from a worker, and all that any format needs. */
export interface CheckedDocument extends ContractDocument {
  /** Of each rule no more than `mostListed`. */
  readonly findings: readonly CheckedFinding[];
  /** How many there are besides; left out where there are none. */
  readonly unlisted?: Counts;
  /** What to do about the error; "" where there is none. */
  readonly next: string;
  readonly verdict: DocumentVerdict;
  /** Why each part was taken for what it is, a sentence each. */
  readonly evidence: readonly string[];
}
