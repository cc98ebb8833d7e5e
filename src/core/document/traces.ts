/**
 * What a document carries besides its words, and what should not travel with it unseen. Each is null where the host does
 * not tell, which is not the same as none.
 */
export interface Traces {
  /** Insertions, deletions, moves and changes of format in the body that nobody has accepted or rejected. */
  readonly trackedChanges: number | null;
  /** What is written from now on is tracked. */
  readonly isTracking: boolean | null;
  /** Comments in the body that are not resolved; replies are part of the comment that they answer. */
  readonly openComments: number | null;
  readonly resolvedComments: number | null;
  /** How many characters of the body are formatted as hidden, blanks not counted. */
  readonly hiddenText: number | null;
  /** A header or footer shows the number of the page. */
  readonly pageNumbers: boolean | null;
  /** What stands in the headers and footers, without blank lines. */
  readonly pageTexts: readonly string[] | null;
  /** Of the document's properties those that name people, or what the paper once was; "" where nobody has filled them in. */
  readonly author: string | null;
  readonly lastModifiedBy: string | null;
  readonly manager: string | null;
  readonly company: string | null;
  readonly title: string | null;
}

/** Of a document whose host tells nothing but its words. */
export const untoldTraces: Traces = {
  trackedChanges: null,
  isTracking: null,
  openComments: null,
  resolvedComments: null,
  hiddenText: null,
  pageNumbers: null,
  pageTexts: null,
  author: null,
  lastModifiedBy: null,
  manager: null,
  company: null,
  title: null,
};
