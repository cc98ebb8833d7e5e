export type Members = Readonly<Record<string, unknown>>;

/** Whether a value from outside is an object with members. */
export const hasMembers = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);
