import type { NonEmpty, Profile } from "../core";
import { lateProfile } from "./late-profile";
import { shippedNames } from "./shipped-profiles";

const ours = (): readonly Profile[] => shippedNames.map(lateProfile);

/** All profiles that come with Briefline, the usual one first. */
export const shippedProfiles = (): NonEmpty<Profile> => {
  const [usual, ...others] = ours();
  if (!usual) throw new Error("The profiles that Briefline brings are broken.");
  return [usual, ...others];
};

/**
 * Every profile that papers may have been made with: those of the house, and behind them those of ours that have another
 * name. For `chooseProfile`.
 */
export const knownProfiles = (house: NonEmpty<Profile>): NonEmpty<Profile> => {
  const named = new Set(house.map(({ id }) => id));
  return [...house, ...ours().filter(({ id }) => !named.has(id))];
};
