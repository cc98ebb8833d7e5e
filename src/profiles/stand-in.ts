import type { StandIn } from "../core";
import type { InForce } from "./house-profiles";

/** What stands in for the house's templates; null where nothing has to. */
export const standInFor = ({ source, trouble }: InForce): StandIn | null => {
  if (trouble === null) return null;
  return source === "shipped" ? "ours" : "lastGood";
};
