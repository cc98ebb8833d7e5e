import type { NonEmpty, Profile } from "../../core";

/**
 * A template among those that a house publishes already, in the order of their index: it takes the place of its own
 * version and stands before its older ones. The first, the usual one, stays the first.
 */
export const besidePublished = (profile: Profile, published: readonly Profile[]): NonEmpty<Profile> => {
  const { id, version } = profile;
  const kept = published.filter((one) => one.id !== id || one.version !== version);
  const older = kept.findIndex((one) => one.id === id);
  const before = older === -1 ? kept : kept.slice(0, older);
  const [first, ...rest] = [...before, profile, ...kept.slice(before.length)];
  return [first ?? profile, ...rest];
};
