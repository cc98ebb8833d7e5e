import { fail, type Result } from "../core";

/** A port answers with a Result. One that throws all the same has broken its promise, and that too must be said. */
export const attempt = async <T>(task: () => Promise<Result<T>>): Promise<Result<T>> => {
  try {
    return await task();
  } catch (error) {
    return fail("host-error", error instanceof Error ? error.message : String(error));
  }
};
