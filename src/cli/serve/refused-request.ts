import type { MessageData } from "../../core";

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

/** What each reason comes to: several mistakes are one status. */
const codes = {
  language: "bad-request",
  cutShort: "bad-request",
  form: "bad-request",
  noFile: "bad-request",
  manyFiles: "bad-request",
  empty: "bad-request",
  path: "not-found",
  method: "method-not-allowed",
  late: "timeout",
  tooLarge: "too-large",
  noDocument: "unsupported-media-type",
  crowded: "busy",
  waited: "busy",
  stopping: "stopping",
  failed: "failed",
} as const satisfies Readonly<Record<string, RefusalCode>>;

/** What is wrong with a request, as the words for people tell it apart. */
export type Refusal = keyof typeof codes;

/** A request that is refused: said to its sender with what to do, and never with anything of a document. */
export class RefusedRequest extends Error {
  override readonly name = "RefusedRequest";
  readonly code: RefusalCode;

  /** @param data what the sentence about it names */
  constructor(
    readonly refusal: Refusal,
    readonly data: MessageData = {},
  ) {
    super(refusal);
    this.code = codes[refusal];
  }
}
