import { dirname, resolve } from "node:path";
import { baseNameOf, extendProfile, parseProfile, visibleText, type ParsedProfile, type Profile } from "../../core";
import { shippedProfile } from "../../profiles/shipped-profiles";
import { CallError } from "../call-error";
import { describeJsonErrors, readJson, type JsonFile } from "./read-json";

const refuse = (file: JsonFile, parsed: ParsedProfile & { ok: false }): never => {
  throw new CallError(`${visibleText(file.path)} is not a valid profile.\n${describeJsonErrors(file, parsed.errors)}`);
};

/** The profile that a file extends: one of ours by its name, else a file beside it. */
const loadBase = (name: string, file: JsonFile, chain: readonly string[]): Profile => {
  const shipped = shippedProfile(name);
  if (shipped?.ok) return shipped.value;
  const path = resolve(dirname(file.path), name);
  if (chain.includes(path)) throw new CallError(`${visibleText(file.path)} extends itself, by way of "${name}".`);
  const base = readJson(path, "profile");
  const parsed = parseFile(base, [...chain, path]);
  return parsed.ok ? parsed.value : refuse(base, parsed);
};

const parseFile = (file: JsonFile, chain: readonly string[]): ParsedProfile => {
  const name = baseNameOf(file.value);
  return name === null ? parseProfile(file.value) : extendProfile(loadBase(name, file, chain), file.value);
};

/** Parses a profile that was read, and what it extends. Throws a CallError where what it extends cannot be had. */
export const parseProfileFile = (file: JsonFile): ParsedProfile => parseFile(file, [resolve(file.path)]);

/**
 * Reads a profile: one of ours by its name ("standard", "phone-call"), else a file.
 * Throws a CallError with every mistake in it.
 */
export const loadProfile = (name: string): Profile => {
  const shipped = shippedProfile(name);
  if (shipped?.ok) return shipped.value;
  const file = readJson(name, "profile");
  const parsed = parseProfileFile(file);
  return parsed.ok ? parsed.value : refuse(file, parsed);
};
