import { ApiError } from "../engine/api-error";

/** The argument, where it is one of these words. Throws InvalidArgument, as Word does for a location of another object. */
export const oneOf = <T extends string>(value: unknown, words: readonly T[], otherwise?: T): T => {
  if ((value === null || value === undefined) && otherwise !== undefined) return otherwise;
  const word = words.find((each) => each === value);
  if (word === undefined) throw new ApiError("InvalidArgument", `${String(value)} is none of ${words.join(", ")}.`);
  return word;
};

export const text = (value: unknown): string => {
  if (typeof value !== "string") throw new ApiError("InvalidArgument", `${String(value)} is no text.`);
  return value;
};

export const flag = (value: unknown): boolean => {
  if (typeof value !== "boolean") throw new ApiError("InvalidArgument", `${String(value)} is neither true nor false.`);
  return value;
};
