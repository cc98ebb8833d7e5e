import { ApiError, type ApiErrorCode } from "./engine/api-error";

/** Errors that a test has ordered. */
export class Faults {
  readonly #planned = new Map<string, { readonly code: ApiErrorCode; after: number }>();

  plan(member: string, code: ApiErrorCode, after: number): void {
    this.#planned.set(member, { code, after });
  }

  /** Throws where an error is ordered for a member and its turn has come. */
  meet(member: string): void {
    const fault = this.#planned.get(member);
    if (!fault) return;
    fault.after -= 1;
    if (fault.after >= 0) return;
    this.#planned.delete(member);
    throw new ApiError(fault.code, `${member} was made to fail.`);
  }
}
