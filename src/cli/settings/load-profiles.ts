import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { indexFile, parseIndex, parsePublished, visibleText, type NonEmpty, type Profile } from "../../core";
import { knownProfiles, shippedProfiles } from "../../profiles/known-profiles";
import { CallError } from "../call-error";
import { systemReason } from "../words/say-in";
import { loadProfile } from "./load-profile";

const readFile = (path: string): string => {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new CallError(`The profile ${visibleText(path)} cannot be read: ${systemReason(error, "en")}.`);
  }
};

/** The profiles in a folder that a house publishes. Throws a CallError unless each is what the index vouches for. */
const readFolder = (folder: string): NonEmpty<Profile> => {
  const index = join(folder, indexFile);
  const entries = parseIndex(readFile(index));
  if (entries === null) throw new CallError(`${visibleText(index)} is not the index of a folder of profiles.`);
  const [usual, ...others] = entries.map((entry) => {
    const path = join(folder, entry.file);
    const profile = parsePublished(readFile(path), entry);
    if (profile === null) throw new CallError(`${visibleText(path)} is not the profile that its index vouches for.`);
    return profile;
  });
  if (!usual) throw new CallError(`${visibleText(index)} names no profile.`);
  return [usual, ...others];
};

const isFolder = (name: string): boolean => existsSync(join(name, indexFile));

/**
 * The profiles that hold for a call. One that the call names judges whatever comes; a folder that a house publishes, and
 * the one of a config file, stand before those of ours. Throws a CallError with everything that is wrong with them.
 * @param told what the call says: a name of ours, a file or a folder
 * @param usual what the config file says
 */
export const loadProfiles = (told: string | undefined, usual: string | undefined): NonEmpty<Profile> => {
  if (told !== undefined) return isFolder(told) ? knownProfiles(readFolder(told)) : [loadProfile(told)];
  if (usual === undefined) return shippedProfiles();
  return knownProfiles(isFolder(usual) ? readFolder(usual) : [loadProfile(usual)]);
};
