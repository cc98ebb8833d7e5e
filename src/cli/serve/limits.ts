const megabyte = 1024 * 1024;

/** What the service takes upon itself, and no more. */
export interface Limits {
  /** Bytes that a request may bring. */
  readonly largestBody: number;
  /** Milliseconds that the check of a document may take before it is stopped. */
  readonly longestCheck: number;
  /** Milliseconds that a request may take to arrive, and that it may wait for its turn. */
  readonly longestUpload: number;
  /** Checks that run at a time, each in a thread of its own. */
  readonly threads: number;
  /** Requests that may wait besides. */
  readonly waiting: number;
  /** Milliseconds that running requests have to end when the service is stopped. */
  readonly grace: number;
}

/** So many bytes of documents are in memory at most, those that are still arriving included. */
export const mostHeld = ({ largestBody }: Limits): number => Math.max(256 * megabyte, largestBody);

/** Connections, busy or not; whoever comes after that is not let in. */
export const mostConnections = 1024;

/** Bytes from megabytes. */
export const megabytes = (count: number): number => count * megabyte;
