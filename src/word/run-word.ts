import { fail, type Problem, type ProblemCode, type Result } from "../core";
import { isWritable } from "./readiness";

/** What we say of an error that Word or the client of Office answers with (`Word.ErrorCodes`, `OfficeExtension.ErrorCodes`). */
const codes: Readonly<Record<string, ProblemCode>> = {
  ItemNotFound: "stale",
  InvalidReference: "stale",
  InvalidObjectPath: "stale",
  AccessDenied: "locked",
  NotAllowed: "locked",
  ApiNotFound: "not-supported",
  NotImplemented: "not-supported",
  ActivityLimitReached: "host-busy",
  RequestAborted: "host-busy",
  SearchDialogIsOpen: "host-busy",
  Timeout: "host-busy",
};

interface HostError {
  readonly code: string;
  readonly message: string;
}

const isHostError = (error: unknown): error is HostError =>
  typeof error === "object" &&
  error !== null &&
  "code" in error &&
  typeof error.code === "string" &&
  "message" in error &&
  typeof error.message === "string";

/** What an error means to a person. Throws on what does not come from the host: that is a fault of ours. */
export const problemOf = (error: unknown): Problem => {
  if (!isHostError(error)) throw error;
  const code = codes[error.code] ?? "host-error";
  return { code: code === "locked" && !isWritable() ? "read-only" : code, detail: `${error.code}: ${error.message}` };
};

/**
 * The one door to Word. What Word refuses becomes a Problem.
 * @param kept an object of an earlier batch, to go on with what belongs to it
 */
export const runWord = async <T>(
  batch: (context: Word.RequestContext) => Promise<Result<T>>,
  kept?: OfficeExtension.ClientObject,
): Promise<Result<T>> => {
  try {
    return await (kept ? Word.run(kept, batch) : Word.run(batch));
  } catch (error) {
    const { code, detail } = problemOf(error);
    return fail(code, detail);
  }
};
