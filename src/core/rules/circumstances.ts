/** What a judgement depends on besides the document; handed in, for core has no clock and no files. */
export interface Circumstances {
  /** The day of the judgement, "2026-04-14", where the reader is; null where nobody knows it. */
  readonly today: string | null;
  /** The document's file name without its folder; null where it has none, or the host does not tell. */
  readonly fileName: string | null;
}

/** Nothing is known but the document: rules that need more say nothing. */
export const noCircumstances: Circumstances = { today: null, fileName: null };
