/** The call cannot be carried out as it was made: what is wrong and what would be right, for whoever made it. */
export class CallError extends Error {
  override readonly name = "CallError";
}
