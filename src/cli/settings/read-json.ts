import { readFileSync } from "node:fs";
import { visibleText, type ProfileError } from "../../core";
import { CallError } from "../call-error";
import { didYouMean } from "../nearest-name";
import { systemReason } from "../words/say-in";
import { lineAndColumn, placeInJson } from "./json-place";

export interface JsonFile {
  readonly path: string;
  readonly text: string;
  readonly value: unknown;
}

/** Node tells where JSON breaks off by an offset, in words that change with its version. */
const placeOfSyntaxError = (text: string, message: string): string => {
  const [, position] = /position (\d+)/.exec(message) ?? [];
  return lineAndColumn(text, position === undefined ? text.length : Number(position));
};

/** Reads a file of JSON. Throws a CallError that says where it breaks off. */
export const readJson = (path: string, what: string): JsonFile => {
  let text: string;
  try {
    text = readFileSync(path, "utf8").replace(/^\ufeff/, "");
  } catch (error) {
    throw new CallError(`The ${what} ${visibleText(path)} cannot be read: ${systemReason(error, "en")}.`);
  }
  try {
    return { path, text, value: JSON.parse(text) };
  } catch (error) {
    const place = placeOfSyntaxError(text, error instanceof Error ? error.message : "");
    throw new CallError(`${visibleText(path)}:${place}: this is not JSON.`);
  }
};

const optionsIn = (expected: string): readonly string[] => /^one of (.+)$/.exec(expected)?.[1]?.split(", ") ?? [];

/** The most names that somebody reads through to find the right one. */
const mostNames = 12;

/** What was expected, a long list of names by its first ones. */
const briefly = (expected: string): string => {
  const options = optionsIn(expected);
  if (options.length <= mostNames) return expected;
  return `one of ${options.length} names (${options.slice(0, 3).join(", ")}, …)`;
};

/** What was written there: the value itself, or the name of a member that should not be there. */
const writtenAt = ({ path, found }: ProfileError): readonly string[] => {
  const value = /^"(.*)"$/.exec(found)?.[1];
  const key = path.split("/").at(-1) ?? "";
  return value === undefined ? [key] : [value, key];
};

const suggestionFor = (error: ProfileError): string => {
  const options = optionsIn(error.expected);
  return (
    writtenAt(error)
      .map((written) => didYouMean(written, options))
      .find((found) => found !== "") ?? ""
  );
};

/** A line for every error of a JSON file: place, path, what was expected, what is there, and what was probably meant. */
export const describeJsonErrors = ({ path, text }: JsonFile, errors: readonly ProfileError[]): string =>
  errors
    .map((error) => {
      const place = placeInJson(text, error.path);
      const where = error.path === "" ? "" : ` ${error.path}`;
      const told = `${path}:${place}:${where} expected ${briefly(error.expected)}, found ${error.found}.${suggestionFor(error)}`;
      return visibleText(told);
    })
    .join("\n");
