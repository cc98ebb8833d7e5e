/** Why a request is not answered as it was meant. */
export type RefusalCode =
  | "bad-request"
  | "not-found"
  | "method-not-allowed"
  | "timeout"
  | "too-large"
  | "unsupported-media-type"
  | "busy"
  | "stopping"
  | "failed";

/** HTTP status codes (RFC 9110, section 15) by reason. A check that was stopped is 504: what stands behind did not answer. */
export const refusalStatus = {
  "bad-request": 400,
  "not-found": 404,
  "method-not-allowed": 405,
  "too-large": 413,
  "unsupported-media-type": 415,
  failed: 500,
  busy: 503,
  stopping: 503,
  timeout: 504,
} as const satisfies Readonly<Record<RefusalCode, number>>;

/** A request that is refused: said to its sender with what to do, and never with anything of a document. */
export class RefusedRequest extends Error {
  override readonly name = "RefusedRequest";

  constructor(
    readonly code: RefusalCode,
    message: string,
  ) {
    super(message);
  }
}
