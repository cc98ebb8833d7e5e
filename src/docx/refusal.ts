import { fail, type ProblemCode, type Result, succeed } from "../core";
import { DamagedXml } from "./xml/damaged-xml";
import { TooMuchXml } from "./xml/too-much-xml";

/** Why we go no further, thrown inside this room and made a Problem at its doors by `attempt`. */
export class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(
    readonly code: ProblemCode,
    readonly detail = "",
  ) {
    super(`${code} ${detail}`);
  }
}

/** The value that an action gives, or the Problem for which it stopped. What is a fault of ours is thrown on. */
export function attempt<T>(action: () => T): Result<T> {
  try {
    return succeed(action());
  } catch (error) {
    if (error instanceof Refusal) return fail(error.code, error.detail);
    if (error instanceof DamagedXml) return fail("damaged", error.message);
    if (error instanceof TooMuchXml) return fail("too-large", error.message);
    throw error;
  }
}

/** Does something with a part, and names the part where its XML turns out to be damaged or too much. */
export function reading<T>(part: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof DamagedXml) throw new Refusal("damaged", part);
    throw error instanceof TooMuchXml ? new Refusal("too-large", part) : error;
  }
}
