import standard from "../../assets/profiles/standard.json";
import { listNames, parseProfile, type NameList, type ParsedProfile, type Profile } from "../core";

/** A profile, and how its sections may be called; no names where it is broken. */
export interface ReadProfile {
  readonly parsed: ParsedProfile;
  readonly names: NameList | null;
}

/*
 * The usual profile, which most calls need and no other. The build of the command line runs this module, and puts what
 * comes of it in its place (scripts/build/run-by-the-build.cjs).
 */

/** Who it is. */
export const usualIdentity: Pick<Profile, "id" | "version"> = { id: standard.id, version: standard.version };

/** Reads it as one from outside is. */
export const readUsual = (): ReadProfile => {
  const parsed = parseProfile(standard);
  return { parsed, names: parsed.ok ? listNames(parsed.value.sections) : null };
};
