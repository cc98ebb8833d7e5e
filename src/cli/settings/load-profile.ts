import standard from "../../../assets/profiles/standard.json";
import { parseProfile, visibleText, type Profile } from "../../core";
import { CallError } from "../call-error";
import { describeJsonErrors, readJson } from "./read-json";

/** Reads a profile of the house; "standard" is the one that we bring. Throws a CallError with every mistake in it. */
export const loadProfile = (name: string): Profile => {
  const file = name === "standard" ? { path: name, text: "", value: standard } : readJson(name, "profile");
  const parsed = parseProfile(file.value);
  if (parsed.ok) return parsed.value;
  throw new CallError(`${visibleText(name)} is not a valid profile.\n${describeJsonErrors(file, parsed.errors)}`);
};
