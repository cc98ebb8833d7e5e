/** The call cannot be carried out as it was made: what is wrong and what would be right, for whoever made it. */
export class CallError extends Error {
  override readonly name = "CallError";
}

/** Whether an error is one. What is built into a file of its own (the sweep) has a class of its own, of the same name. */
export const isCallError = (error: unknown): error is Error => error instanceof Error && error.name === "CallError";
