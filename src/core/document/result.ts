export type NonEmpty<T> = readonly [T, ...T[]];

/** Something odd that did not stop us: said to the reader, never swallowed. */
export interface Notice {
  readonly code: NoticeCode;
  readonly detail: string;
}

export type NoticeCode =
  | "unknown-style"
  | "missing-part"
  | "unread-part"
  | "embedded-document"
  | "dangling-relationship"
  | "could-not-judge"
  | "damaged-waivers"
  | "damaged-waiver"
  | "damaged-stamp"
  | "damaged-made-with"
  | "made-with-other"
  | "made-with-other-version"
  | "newer-profile";

/** Why something could not be done. The sentence for people is made from the code in their language. */
export interface Problem {
  readonly code: ProblemCode;
  /** The document's own words or a name, for the sentence; never shown alone. */
  readonly detail: string;
}

export type ProblemCode =
  // reading
  | "not-a-document"
  | "no-document"
  | "old-format"
  | "open-document"
  | "password-protected"
  | "damaged"
  | "unknown-packing"
  | "too-large"
  | "empty-file"
  // writing
  | "stale"
  | "collision"
  | "locked"
  | "in-table"
  | "in-text-box"
  | "crosses-control"
  | "read-only"
  | "not-undone"
  // accepting a finding
  | "not-waivable"
  | "bad-reason"
  // the check mark
  | "not-ready"
  // the host
  | "not-supported"
  | "host-busy"
  | "host-error";

export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly problem: Problem };

export const succeed = <T>(value: T, notices: readonly Notice[] = []): Result<T> => ({ ok: true, value, notices });

export const fail = (code: ProblemCode, detail = ""): { readonly ok: false; readonly problem: Problem } => ({
  ok: false,
  problem: { code, detail },
});
