import { editDistance } from "../core";

/** A slip of this many letters is still understood. */
const farthest = 3;

/** The name that somebody probably meant; null where none is near. */
export const nearestName = (written: string, names: readonly string[]): string | null => {
  const near = names
    .map((name) => ({ name, distance: editDistance(written.toLowerCase(), name.toLowerCase(), farthest) }))
    .filter(({ name, distance }) => distance <= Math.min(farthest, Math.ceil(name.length / 3)))
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.name ?? null;
};

/** " Did you mean …?", or nothing. */
export const didYouMean = (written: string, names: readonly string[]): string => {
  const near = nearestName(written, names);
  return near === null ? "" : ` Did you mean "${near}"?`;
};
